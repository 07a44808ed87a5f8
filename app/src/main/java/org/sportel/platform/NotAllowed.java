package org.sportel.platform;

/** The acting person lacks the power for this: 403. */
public final class NotAllowed extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is not allowed. */
  public enum Reason {
    /** No duty of the person carries the power needed. */
    POWER_MISSING
  }

  /** The power is missing, here or at all. */
  public NotAllowed() {
    super(Reason.POWER_MISSING, 403);
  }
}
