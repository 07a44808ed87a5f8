package org.sportel.feedback.model;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal about surveys: nothing was changed. */
public final class SurveyRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such survey or question. */
    SURVEY_UNKNOWN(404),
    /** It is published: what people were asked is not changed. */
    PUBLISHED_ALREADY(409),
    /** It takes no answers today, or not in this way. */
    NOT_OPEN(409),
    /** There is nothing to answer. */
    NO_QUESTIONS(409),
    /** The last day is over already. */
    DAYS_OVER(409),
    /** Nobody answered anything. */
    EMPTY(422),
    /** There are as many questions as a survey may have; names how many. */
    TOO_MANY_QUESTIONS(422),
    /** Too many answers came from one place; names the wait. */
    TOO_OFTEN(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public SurveyRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** Refuses for a while because too much came from one place. */
  public SurveyRefusal(Duration wait) {
    super(Reason.TOO_OFTEN, wait);
  }
}
