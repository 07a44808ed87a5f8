package org.sportel.rights.model;

import org.sportel.platform.Refused;

/** A refusal about measures, standards and self-assessments: nothing was changed. */
public final class RightsRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There are no words in the tenant's own language. */
    WORDS_MISSING(422),
    /** A text is too long; names the limit. */
    WORDS_LONG(422),
    /** No group was chosen. */
    GROUP_MISSING(422),
    /** The day of review is not in the next five years. */
    REVIEW_WRONG(422),
    /** There is no such measure, or it has ended. */
    MEASURE_UNKNOWN(404),
    /** There is no such published indicator. */
    INDICATOR_UNKNOWN(422),
    /** What is promised is no value that the indicator can have. */
    PROMISE_WRONG(422),
    /** There is no such standard, or it has ended. */
    STANDARD_UNKNOWN(404),
    /** The charter has as many standards as it may; names the limit. */
    TOO_MANY(409),
    /** Only this year and the last one can be assessed. */
    YEAR_WRONG(404),
    /** The self-assessment is final. */
    FINISHED(409),
    /** Nothing was answered. */
    ANSWERS_MISSING(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public RightsRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }
}
