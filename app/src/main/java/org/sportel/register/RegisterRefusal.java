package org.sportel.register;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal of the register. */
public final class RegisterRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why the register refuses. */
  public enum Reason {
    /** The number format lacks number or year, holds unknown marks or is too long. */
    BAD_FORMAT(422),
    /** Another book writes its numbers in the same way, so a number would not say which it is. */
    SAME_AS_OTHER_BOOK(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  RegisterRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  @Override
  public Optional<String> field() {
    return Optional.of("format");
  }
}
