package org.sportel.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The statutory clock. Pure: the same question always has the same answer.
 *
 * <p>Stops lengthen the time by what they took of it: a day (of the rule's kind) that began while
 * the clock stood is not counted. A stop on the day of the start or before counts from the start; a
 * stop after the end changes nothing; overlapping stops are one. A time never ends before the clock
 * runs again.
 */
public final class Deadlines {
  private Deadlines() {}

  /** The date promised when the clock is set running. */
  public static Deadline of(DeadlineRule rule, Instant start, WorkCalendar calendar, ZoneId zone) {
    return switch (of(rule, start, List.of(), calendar, zone)) {
      case Deadline deadline -> deadline;
      case Stopped stopped -> throw new IllegalStateException("Stopped without a stop: " + stopped);
    };
  }

  /** The date after the stops so far, or that the clock stands. */
  public static Reckoning of(
      DeadlineRule rule, Instant start, List<Stop> stops, WorkCalendar calendar, ZoneId zone) {
    return switch (rule.unit()) {
      case HOUR -> new HourCount(rule, zone).from(start, stops);
      case CALENDAR_DAY, WORKING_DAY, MONTH ->
          new DayCount(rule, calendar, zone).from(start, stops);
    };
  }
}
