package org.sportel.visits.replay;

import java.util.OptionalInt;

/**
 * What a hall's display said of one queue at a moment.
 *
 * @param day number of the day in the record
 * @param minute minute of the day
 * @param called the last number called, without its letter; empty before the first and where the
 *     display said none
 * @param guess minutes per person as the office itself says
 */
record HallState(
    String office,
    int day,
    int minute,
    String queue,
    int waiting,
    OptionalInt called,
    int desks,
    double guess) {
  /** The number of whoever joins now. */
  OptionalInt next() {
    return called.isEmpty() ? OptionalInt.empty() : OptionalInt.of(called.getAsInt() + waiting + 1);
  }

  /** What the office itself would say to whoever joins now, in minutes. */
  double officeGuess() {
    return waiting * guess / desks;
  }
}
