package org.sportel.catalogue.card;

import java.util.Optional;

/**
 * How a decision may be appealed, as the service's text states it.
 *
 * @param period within which time
 * @param body to whom, in the source's words
 * @param text the source's words, unchanged
 */
public record Remedy(Optional<Period> period, Optional<String> body, Optional<String> text) {
  /** Nothing stated. */
  public static Remedy notStated() {
    return new Remedy(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
