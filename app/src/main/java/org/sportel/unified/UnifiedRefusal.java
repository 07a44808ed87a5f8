package org.sportel.unified;

import org.sportel.platform.Refused;

/** What is refused between the unified list and municipalities. */
public final class UnifiedRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** No such edition waits here. */
    NO_SUCH_ADOPTION(404),
    /** The edition was decided on in the meantime. */
    ALREADY_DONE(409),
    /** A newer edition waits; this one is out of date. */
    NEWER_WAITS(409),
    /** The field is not one in which municipalities may keep their own; names it. */
    NOT_ALLOWED_TO_DEVIATE(422),
    /** The municipality has no such unit. */
    UNIT_UNKNOWN(422),
    /** No municipality was chosen. */
    NOBODY_CHOSEN(422),
    /** Another operator assigned the service already. */
    ASSIGNED_BY_ANOTHER(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public UnifiedRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }
}
