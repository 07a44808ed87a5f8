package org.sportel.insight;

/**
 * A figure as data: what is measured, of which cases, in which window. Its name, definition and
 * formula are the messages {@code insight.indicator.<code>.name}, {@code .definition} and {@code
 * .formula}.
 *
 * @param code its name in addresses and messages
 * @param anchor which moment of a case must lie in the window
 * @param which which cases count
 */
public record Indicator(String code, Measure measure, Anchor anchor, Which which) {
  /** What is measured. */
  public enum Measure {
    /** How many cases. */
    COUNT,
    /** The middle processing time in seconds, interpolated. */
    MEDIAN,
    /** The processing time in seconds within which nine cases in ten ended, interpolated. */
    P90,
    /** How many corrections were asked for. */
    CORRECTIONS,
    /** How many visits a case took, as a mean; missing without a case. */
    VISITS
  }

  /** Which moment of a case must lie in the window. */
  public enum Anchor {
    /** When it was received. */
    RECEIVED,
    /** When it was decided. */
    DECIDED,
    /** None: the state at this moment. */
    NOW
  }

  /** Which cases count. */
  public enum Which {
    /** All. */
    ALL,
    /** Those with a decision. */
    DECIDED,
    /** Decided at or before the end of their deadline. */
    ON_TIME,
    /** Decided after it. */
    LATE,
    /** Neither decided nor closed. */
    OPEN,
    /**
     * Open with a deadline that has passed and a clock that runs; of former systems: passed at the
     * log's last moment.
     */
    OPEN_OVERDUE,
    /** Those to which no deadline is known. */
    WITHOUT_DEADLINE,
    /** Those for which a correction was asked. */
    CORRECTED,
    /** Decided here: of former systems nobody knows the visits. */
    DECIDED_HERE
  }

  /** Whether it is a length of time, in seconds. */
  public boolean duration() {
    return switch (measure) {
      case MEDIAN, P90 -> true;
      case COUNT, CORRECTIONS, VISITS -> false;
    };
  }

  /** Whether values of different places may be added up; a mean of means says nothing. */
  public boolean adds() {
    return switch (measure) {
      case COUNT, CORRECTIONS -> true;
      case MEDIAN, P90, VISITS -> false;
    };
  }
}
