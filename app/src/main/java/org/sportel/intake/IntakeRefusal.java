package org.sportel.intake;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal of intake: nothing was changed. */
public final class IntakeRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The office does not take this service online now. */
    NOT_OFFERED(409),
    /** The draft is gone: sent, expired, or begun in another browser. */
    NO_SUCH_DRAFT(404),
    /** No saved application has this code. */
    UNKNOWN_CODE(404),
    /** Too many wrong codes came from here; wait. */
    TOO_MANY_TRIES(429),
    /** Something is still missing or wrong. */
    INCOMPLETE(422),
    /** The application was sent already. */
    ALREADY_SENT(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  IntakeRefusal(Reason reason) {
    super(reason, reason.status);
  }

  IntakeRefusal(Reason reason, Duration wait) {
    super(reason, wait);
  }
}
