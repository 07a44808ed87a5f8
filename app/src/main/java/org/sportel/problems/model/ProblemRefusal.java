package org.sportel.problems.model;

import java.time.Duration;
import org.sportel.platform.Refused;

/** A refusal about problems in the street: nothing was changed. */
public final class ProblemRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such category, or problems of it are not taken. */
    CATEGORY_UNKNOWN(404),
    /** There is no such problem. */
    PROBLEM_UNKNOWN(404),
    /** Neither a place on the map nor an address. */
    PLACE_MISSING(422),
    /** The place is too far away to be the municipality's; names the kilometres. */
    PLACE_OUTSIDE(422),
    /** No words say what is wrong. */
    WORDS_MISSING(422),
    /** A text is too long; names the limit. */
    WORDS_LONG(422),
    /** A question that must be answered was not; names it. */
    ANSWER_MISSING(422),
    /** An answer is none that the question takes; names the question. */
    ANSWER_WRONG(422),
    /** What was typed is no e-mail address. */
    EMAIL_WRONG(422),
    /** The file is no photo in JPEG or PNG, or a damaged one. */
    NOT_A_PHOTO(422),
    /** The problem is over already. */
    CLOSED_ALREADY(409),
    /** The code of a category is taken or not written as one. */
    CODE_WRONG(422),
    /** The key is missing, unknown or removed. */
    KEY_WRONG(403),
    /** Too many reports came from here; names the minutes to wait. */
    TOO_MANY(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public ProblemRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** Refuses for a while because too much came from one place. */
  public ProblemRefusal(Duration wait) {
    super(Reason.TOO_MANY, wait);
  }
}
