package org.sportel.catalogue.reading;

/**
 * A length of time as a service's text states it.
 *
 * @param least the shorter bound; the same as {@code most} where one number is given
 * @param most the longer bound, the one that is promised
 */
record Period(int least, int most, Measure measure) {
  /** What is counted. */
  enum Measure {
    /** Hours, day and night. */
    HOUR,
    /** Days; whether all or working days only, the text does not say. */
    DAY,
    /** Days, all of them. */
    CALENDAR_DAY,
    /** Working days only. */
    WORKING_DAY,
    /** Calendar months. */
    MONTH
  }

  /** Refuses a bound below one and bounds in the wrong order. */
  Period {
    if (least < 1 || most < least) {
      throw new IllegalArgumentException("Not a period: " + least + " to " + most);
    }
  }

  /** One length. */
  static Period of(int length, Measure measure) {
    return new Period(length, length, measure);
  }

  /** Whether two bounds are given. */
  boolean range() {
    return least != most;
  }
}
