package org.sportel.network;

import java.time.LocalTime;

/**
 * A time of the day during which a centre is open.
 *
 * @throws IllegalArgumentException when it does not end after it begins
 */
public record Span(LocalTime opens, LocalTime closes) {
  /** Checks the order. */
  public Span {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("Closes before it opens: " + opens + "–" + closes);
    }
  }

  /** Whether the time lies within; the closing minute no longer does. */
  public boolean contains(LocalTime time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }
}
