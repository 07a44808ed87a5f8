package org.sportel.catalogue.card;

import java.util.Locale;
import java.util.Optional;

/** What a person gets in the end. */
public enum OutcomeKind {
  /** A certificate of facts. */
  CERTIFICATE,
  /** A permit, licence, approval or consent. */
  PERMIT,
  /** A decision on a right or support. */
  BENEFIT,
  /** An entry in a register and its confirmation. */
  REGISTRATION,
  /** A tax or charge is assessed, or a return is taken in. */
  ASSESSMENT,
  /** Information or documents. */
  INFORMATION,
  /** Somebody looks at a problem and answers. */
  INSPECTION;

  /** The kind with this name, in any case. */
  public static Optional<OutcomeKind> find(String code) {
    var wanted = code.strip().toUpperCase(Locale.ROOT);
    for (var kind : values()) {
      if (kind.name().equals(wanted)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
