package org.sportel.visits.estimate;

import java.time.Duration;

/**
 * How long somebody will probably wait: a range of whole minutes that holds in four of five cases.
 *
 * @param least in one of ten cases it is shorter
 * @param expected in half of the cases it is shorter
 * @param most in one of ten cases it is longer
 */
public record WaitEstimate(Duration least, Duration expected, Duration most) {
  private static final double SECONDS = 60;

  static WaitEstimate ofMinutes(double least, double expected, double most) {
    return new WaitEstimate(
        Duration.ofMinutes((long) Math.floor(Math.max(0, least))),
        Duration.ofSeconds(Math.round(Math.max(0, expected) * SECONDS)),
        Duration.ofMinutes((long) Math.ceil(Math.max(0, most))));
  }

  /** Whether a wait lay within the range. */
  public boolean held(Duration wait) {
    return wait.compareTo(least) >= 0 && wait.compareTo(most) <= 0;
  }
}
