package org.sportel.identity.signin;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A sign-in that is refused. What is wrong with name or password is never told apart. */
public final class SignInRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule. */
  public enum Reason {
    /** No account that may sign in has this name with this password. */
    WRONG(422),
    /** The code is not the one of this moment, was used before, or is no recovery code. */
    WRONG_CODE(422),
    /** Too many attempts for this name or from this address; wait. */
    TOO_MANY(429),
    /** The account has duties nowhere. */
    NO_PLACE(403);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final int waitSeconds;

  SignInRefusal(Reason reason) {
    this(reason, 0);
  }

  private SignInRefusal(Reason reason, int waitSeconds) {
    super(reason, reason.status, Math.max(1, (waitSeconds + 59) / 60));
    this.waitSeconds = waitSeconds;
  }

  static SignInRefusal tooMany(Duration wait) {
    return new SignInRefusal(Reason.TOO_MANY, (int) Math.max(1, wait.toSeconds()));
  }

  /** After how many seconds another attempt makes sense; 0 is at once. */
  public int waitSeconds() {
    return waitSeconds;
  }
}
