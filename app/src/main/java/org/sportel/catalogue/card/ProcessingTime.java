package org.sportel.catalogue.card;

import java.util.Optional;

/**
 * How long a service takes, as its text states it.
 *
 * @param period empty where the text states no time for the decision
 * @param extendedTo how long at most in the exceptional cases the text names
 * @param fromRequest whether it runs from the request; otherwise from another event that the text
 *     names and the program does not see, so that no date is promised
 * @param text the source's words, unchanged
 */
public record ProcessingTime(
    Optional<Period> period,
    Optional<Period> extendedTo,
    boolean fromRequest,
    Optional<String> text) {
  /** Nothing stated. */
  public static ProcessingTime notStated() {
    return new ProcessingTime(Optional.empty(), Optional.empty(), true, Optional.empty());
  }

  /** The time that may be promised from the day of the request on. */
  public Optional<Period> promised() {
    return fromRequest ? period : Optional.empty();
  }
}
