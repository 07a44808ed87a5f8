package org.sportel.feedback.interview;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about interviews: nothing was changed. */
public final class InterviewRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such interview, or it is another unit's. */
    INTERVIEW_UNKNOWN(404, ""),
    /** The month is to come, more than a year ago, or none. */
    MONTH_WRONG(422, "month"),
    /** There is one of this unit, centre and month already. */
    INTERVIEW_TWICE(422, "month"),
    /** No unit was chosen of which the acting person may tell. */
    UNIT_MISSING(422, "unit"),
    /** The centre is unknown. */
    CENTRE_WRONG(422, "centre"),
    /** How many were spoken with is no number from 1 to 500. */
    PEOPLE_WRONG(422, "people"),
    /** Nothing was said about anything. */
    SAID_MISSING(422, "said-TIME"),
    /** A text is too long; names the limit. */
    SAID_LONG(422, "");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  /** A refusal with what its message names. */
  public InterviewRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  private InterviewRefusal(String field, int longest) {
    super(Reason.SAID_LONG, Reason.SAID_LONG.status, longest);
    this.field = field;
  }

  /** Refuses a text of one field. */
  static InterviewRefusal tooLong(String field, int longest) {
    return new InterviewRefusal(field, longest);
  }

  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(one -> !one.isEmpty());
  }
}
