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
    /** No passkey of the account has signed what was asked of it. */
    WRONG_PASSKEY(422),
    /** Too many attempts for this name or from this address; wait. */
    TOO_MANY(429),
    /** The account has duties nowhere. */
    NO_PLACE(403);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  SignInRefusal(Reason reason) {
    super(reason, reason.status);
  }

  /** Too many attempts: refused for so long. */
  public SignInRefusal(Duration wait) {
    super(Reason.TOO_MANY, wait);
  }
}
