package org.sportel.deadlines;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A declaration about a day that a rule refuses. */
public final class DayRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule. */
  public enum Reason {
    /** The day is over: nobody's time is counted anew. */
    DAY_PAST(422),
    /** The day lies more than five years ahead. */
    DAY_FAR(422),
    /** Something has been declared of the day; it is taken back first. */
    ALREADY_DECLARED(409),
    /** The calendar has that day free already. */
    ALREADY_OFF(422),
    /** The calendar has that day worked already. */
    ALREADY_WORKED(422),
    /** Nothing that stands was declared of the day. */
    NOT_DECLARED(404);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  DayRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  @Override
  public Optional<String> field() {
    return Optional.of("day");
  }
}
