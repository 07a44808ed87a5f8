package org.sportel.platform;

/** The program carries no more at this moment: 503, try again in a few seconds. */
public final class Busy extends Refused {
  private static final long serialVersionUID = 1;

  /** Why the work was not begun. */
  public enum Reason {
    /** More people at once than the program carries. */
    TOO_MANY_AT_ONCE
  }

  /** Too many at once. */
  public Busy() {
    super(Reason.TOO_MANY_AT_ONCE, 503);
  }
}
