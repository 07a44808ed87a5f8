package org.sportel.documents;

import org.sportel.platform.Refused;

/** A question to the verification page was not answered. */
public final class VerifyRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** Somebody tries codes; wait a minute. */
    TOO_OFTEN
  }

  /** Refuses with status 429. */
  public VerifyRefusal() {
    super(Reason.TOO_OFTEN, 429);
  }
}
