package org.sportel.complaints.box;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about the suggestion box: nothing was changed. */
public final class BoxRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such batch or scan, or it is not the acting person's. */
    BATCH_UNKNOWN(404, ""),
    /** There is no such centre. */
    CENTRE_MISSING(422, "centre"),
    /** The day lies in the future or more than a year ago, or is none. */
    DAY_WRONG(422, "emptied"),
    /** Nobody is said to have stood by. */
    PRESENT_MISSING(422, "present"),
    /** The text is too long; names the limit. */
    PRESENT_LONG(422, "present"),
    /** What the slip is was not said. */
    KIND_MISSING(422, "kind"),
    /** The batch is complete. */
    BATCH_CLOSED(409, "body");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final Reason reason;

  /** A refusal with what its message names. */
  public BoxRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.reason = reason;
  }

  @Override
  public Optional<String> field() {
    return Optional.of(reason.field).filter(field -> !field.isEmpty());
  }
}
