package org.sportel.catalogue.card;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * A document that a service asks for.
 *
 * @param name what it is; a source's words stay unchanged
 * @param issuer who issues it
 * @param validity how old it may be or how long it must still hold
 * @param ownRegister whether this very municipality issues it
 * @param oneOf documents with the same mark are alternatives: one of them is enough
 */
public record Document(
    DocumentForm form,
    LocalText name,
    Optional<LocalText> issuer,
    Optional<LocalText> validity,
    boolean ownRegister,
    Optional<String> oneOf) {
  /** A document of which only form and name are known. */
  public static Document of(DocumentForm form, LocalText name, boolean ownRegister) {
    return new Document(
        form, name, Optional.empty(), Optional.empty(), ownRegister, Optional.empty());
  }

  /** Whether the person has to hand it in, beside the request itself. */
  public boolean asked() {
    return switch (form) {
      case APPLICATION_FORM, OFFICE -> false;
      case ORIGINAL, COPY, VERIFIED_COPY, ORIGINAL_OR_VERIFIED_COPY, SHOWN, UNSTATED -> true;
    };
  }
}
