package org.sportel.catalogue.card;

/**
 * A length of time as a service's text states it.
 *
 * @param least the shorter bound; the same as {@code most} where one number is given
 * @param most the longer bound, the one that is promised
 */
public record Period(int least, int most, Measure measure) {
  /** What is counted. */
  public enum Measure {
    /** Hours, day and night. */
    HOUR,
    /** Days; whether all or working days only, the text does not say. */
    DAY,
    /** Calendar months. */
    MONTH
  }

  /** Refuses a bound below one and bounds in the wrong order. */
  public Period {
    if (least < 1 || most < least) {
      throw new IllegalArgumentException("Not a period: " + least + " to " + most);
    }
  }

  /** One length. */
  public static Period of(int length, Measure measure) {
    return new Period(length, length, measure);
  }

  /** Whether two bounds are given. */
  public boolean range() {
    return least != most;
  }
}
