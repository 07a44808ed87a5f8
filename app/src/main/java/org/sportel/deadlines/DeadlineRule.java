package org.sportel.deadlines;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * What the law says about the time an office has. Comes from the service's card; every number is a
 * parameter of the service, none is a constant of the program.
 *
 * @param unit in what the time is counted
 * @param length how many units, one or more
 * @param start what sets the clock running
 * @param first which day counts as the first
 * @param rolling what happens when the last day is not worked
 * @param legalBasis the article that says so; empty while nobody has named it
 * @param words the words of the service's description that state it
 */
public record DeadlineRule(
    Unit unit,
    int length,
    Start start,
    First first,
    Rolling rolling,
    Optional<LocalText> legalBasis,
    Optional<LocalText> words) {

  /** In what the time is counted. */
  public enum Unit {
    /** Every day counts. */
    CALENDAR_DAY(3660),
    /** Weekends and holidays do not count. */
    WORKING_DAY(2600),
    /** Ends on the day of the same number; where the month has none, on its last day. */
    MONTH(120),
    /** Runs from the minute, day and night, whatever the calendar says. */
    HOUR(8784);

    private final int most;

    Unit(int most) {
      this.most = most;
    }

    /** The longest time: ten years, in hours one year. */
    public int most() {
      return most;
    }
  }

  /** What sets the clock running. */
  public enum Start {
    /** The application has its register number. */
    REGISTRATION,
    /** The file is complete. */
    COMPLETENESS,
    /** The fee is paid. */
    PAYMENT,
    /** The translation has arrived. */
    TRANSLATION,
    /** The decision was handed over; an appeal runs from it. */
    DELIVERY,
    /** Somebody was asked for something; an opinion or a correction runs from it. */
    REQUEST,
    /** Another event that the description names and the program does not see. */
    OTHER
  }

  /** Which day counts as the first. Hours know no first day: they run from the minute. */
  public enum First {
    /** The day after the start, as most procedure laws have it. */
    NEXT_DAY,
    /** The day of the start itself. */
    SAME_DAY
  }

  /** What happens when the last day is not worked. Hours never roll. */
  public enum Rolling {
    /** The time ends with the next working day. */
    FORWARD,
    /** The time ends all the same. */
    NONE
  }

  /** Refuses a length below one or beyond ten years (hours: one year). */
  public DeadlineRule {
    check(unit, length);
  }

  /**
   * Refuses a length that no rule has.
   *
   * @throws IllegalArgumentException below one or beyond ten years (hours: one year)
   */
  public static void check(Unit unit, int length) {
    if (length < 1 || length > unit.most) {
      throw new IllegalArgumentException(
          "A deadline has 1 to " + unit.most + " of " + unit + ", not " + length);
    }
  }
}
