package org.sportel.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;

/**
 * Says in words what stands in the access log as a code; a bean of each module whose pages record
 * looks.
 */
public interface AccessWords {
  /** The name of a page of this module. */
  default Optional<String> page(String page) {
    return Optional.empty();
  }

  /** A purpose that this module's pages record. */
  default Optional<String> purpose(String purpose) {
    return Optional.empty();
  }

  /** The names of subjects that this module owns, each with the page that shows it. */
  default Map<UUID, Link> subjects(String type, Collection<UUID> ids) {
    return Map.of();
  }

  /** The subject of this module that somebody means by what they typed, such as a number. */
  default Optional<Subject> subject(String typed) {
    return Optional.empty();
  }

  /**
   * Words out of the module's messages: {@code <module>.accessed.<page>} and {@code
   * <module>.purpose.<purpose>}.
   */
  static AccessWords of(String module) {
    return new AccessWords() {
      @Override
      public Optional<String> page(String page) {
        return known(module + ".accessed." + page);
      }

      @Override
      public Optional<String> purpose(String purpose) {
        return known(module + ".purpose." + purpose);
      }
    };
  }

  /** The message of a key that may not exist. */
  static Optional<String> known(String key) {
    return Texts.knows(key) ? Optional.of(Texts.t(key)) : Optional.empty();
  }
}
