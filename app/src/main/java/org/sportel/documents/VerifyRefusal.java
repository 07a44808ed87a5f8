package org.sportel.documents;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A question to the verification page was not answered. */
public final class VerifyRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** Somebody tries codes; wait. */
    TOO_OFTEN
  }

  /** Refuses for a while. */
  public VerifyRefusal(Duration wait) {
    super(Reason.TOO_OFTEN, wait);
  }
}
