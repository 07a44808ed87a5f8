package org.sportel.deadlines;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which the clock stood because somebody else owed an answer. The days after the stop
 * up to and including the day of the answer are not counted; hours are not counted to the second.
 *
 * @param to when the answer came; empty while it is awaited
 */
public record Stop(Instant from, Optional<Instant> to) {
  /** Refuses an end before the beginning. */
  public Stop {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "A stop ends after it begins: " + from + " to " + to.get());
    }
  }

  /** A stop that has ended. */
  public static Stop between(Instant from, Instant to) {
    return new Stop(from, Optional.of(to));
  }

  /** A stop that goes on. */
  public static Stop since(Instant from) {
    return new Stop(from, Optional.empty());
  }
}
