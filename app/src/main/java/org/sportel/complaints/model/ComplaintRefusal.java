package org.sportel.complaints.model;

import org.sportel.platform.Refused;

/** A refusal of complaints: nothing was changed. */
public final class ComplaintRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why complaints refuse. */
  public enum Reason {
    /** There is no such complaint, or the acting person must not see it. */
    COMPLAINT_UNKNOWN(404),
    /** Number and code do not belong together. */
    CODE_WRONG(422),
    /** Too many wrong codes came from this place; names the minutes to wait. */
    TOO_MANY_TRIES(429),
    /** Somebody else is in charge of the complaint. */
    NOT_YOURS(409),
    /** The complaint has moved on meanwhile. */
    OTHER_STAGE(409),
    /** A text is missing. */
    TEXT_MISSING(422),
    /** A text is too long; names the limit. */
    TEXT_TOO_LONG(422),
    /** A named or confidential complaint needs a name. */
    NAME_MISSING(422),
    /** The category is unknown, closed, or of another topic. */
    CATEGORY_UNKNOWN(422),
    /** There is no such category any more. */
    CATEGORY_GONE(404),
    /** A category cannot lie below itself. */
    CATEGORY_BELOW_ITSELF(422),
    /** A number is out of its bounds; names them. */
    NUMBER_WRONG(422),
    /** Nobody has said what was found. */
    OUTCOME_MISSING(422),
    /** The time was extended before. */
    EXTENDED_ALREADY(409),
    /** The clock stands: a time that stands is not extended. */
    CLOCK_STANDS(409),
    /** The person asked is unknown or does not work here any more. */
    PERSON_UNKNOWN(422),
    /** The statement was given already, or asked of somebody else. */
    STATEMENT_UNKNOWN(404),
    /** The complaint is not confidential, or names nobody. */
    NOTHING_SEALED(409),
    /** A complaint is not linked with itself, and only with one the officer may see. */
    LINK_WRONG(422),
    /** There is no such corrective action. */
    ACTION_UNKNOWN(404),
    /** The corrective action was done or checked already. */
    ACTION_MOVED_ON(409),
    /** No file was chosen. */
    FILE_MISSING(422),
    /** The file is not there, or the complainant has it already. */
    FILE_GONE(409),
    /** There is no such answer template. */
    TEMPLATE_UNKNOWN(404),
    /** A day is missing, or there is no such day. */
    DAY_MISSING(422),
    /** The day of arrival lies in the future or more than a year ago, or is none. */
    ARRIVED_WRONG(422),
    /** Who comes or calls is here now. */
    ARRIVED_NOW(422),
    /** The day of a decision lies in the future or years ago, or is none. */
    DECISION_DAY_WRONG(422),
    /** A day lies before today. */
    DAY_PAST(422),
    /** Only photos can be freed of what they tell about their maker. */
    NOT_A_PHOTO(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final String field;

  /** A refusal with what its message names. */
  public ComplaintRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = "";
  }

  private ComplaintRefusal(String field, Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = field;
  }

  /** A refusal of what stands in one field. */
  public static ComplaintRefusal of(String field, Reason reason, Object... args) {
    return new ComplaintRefusal(field, reason, args);
  }

  /** A refusal of too many tries. */
  public static ComplaintRefusal tooMany(java.time.Duration wait) {
    return new ComplaintRefusal(wait);
  }

  private ComplaintRefusal(java.time.Duration wait) {
    super(Reason.TOO_MANY_TRIES, wait);
    this.field = "";
  }

  @Override
  public java.util.Optional<String> field() {
    return field.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(field);
  }
}
