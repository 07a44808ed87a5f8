package org.sportel.feedback.model;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal about ratings: nothing was changed. */
public final class FeedbackRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** The code leads to nothing that can be rated. */
    CODE_UNKNOWN(404),
    /** The visit is not over yet. */
    NOT_YET(409),
    /** No score was chosen. */
    SCORE_MISSING(422),
    /** A text is too long; names the limit. */
    WORDS_LONG(422),
    /** There is no such rating or follow-up. */
    RATING_UNKNOWN(404),
    /** A slip of the batch is wrong; names its line. */
    SLIP_WRONG(422),
    /** Only photos can be freed of where and with what they were taken. */
    NOT_A_PHOTO(422),
    /** The day lies in the future or too far back. */
    DAY_WRONG(422),
    /** Too many sheets were asked for from here; names the minutes to wait. */
    TOO_MANY(429),
    /** A tablet was touched more often than people can have been served; names the wait. */
    TOUCHED_OFTEN(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public FeedbackRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** Refuses for a while because too much came from one place. */
  public FeedbackRefusal(Duration wait) {
    this(Reason.TOO_MANY, wait);
  }

  /** Refuses for a while, for a reason that is about how often something was done. */
  public FeedbackRefusal(Reason reason, Duration wait) {
    super(reason, wait);
  }
}
