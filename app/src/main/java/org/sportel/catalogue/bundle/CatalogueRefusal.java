package org.sportel.catalogue.bundle;

import org.sportel.platform.Refused;

/** What the catalogue refuses. */
public final class CatalogueRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** No such service is published here. */
    SERVICE_UNKNOWN(404),
    /** The file is not one of the formats. */
    FILE_UNREADABLE(422),
    /** The file is larger than allowed. */
    FILE_TOO_LARGE(422),
    /** A form, procedure or template that the file names does not come with the program. */
    PART_UNKNOWN(422),
    /** Somebody else saved the card meanwhile; names the office. */
    CARD_CHANGED(409),
    /** Somebody else saved the part meanwhile, or discarded their draft; names the office. */
    PART_CHANGED(409),
    /** No part can have such a name. */
    PART_NAME(422),
    /** The service has a part of that name. */
    PART_THERE(422),
    /** A part is longer than allowed; names the most characters. */
    PART_TOO_LARGE(422),
    /** Findings on the card are neither mended nor waived; names their number. */
    CARD_UNFINISHED(409),
    /** A reason is needed; names the longest that is kept. */
    REASON_MISSING(422),
    /** The service has no such version. */
    VERSION_UNKNOWN(404),
    /** The version is not in a state in which this can be done with it. */
    VERSION_MOVED(409),
    /** Nothing differs from the version in force. */
    NOTHING_CHANGED(409),
    /** Whoever proposed a version cannot approve it. */
    SAME_PERSON(409),
    /** The day lies in the past. */
    DAY_PAST(422),
    /** The day lies too far ahead; names the most years. */
    DAY_FAR(422),
    /** A remark has no words or too many; names the most characters. */
    REMARK_LENGTH(422),
    /** There is no such remark, or somebody has dealt with it already. */
    REMARK_GONE(404),
    /** What was remarked is not said, or too long; names the most characters. */
    QUESTION_LENGTH(422),
    /** The answer is missing or too long; names the most characters. */
    ANSWER_LENGTH(422),
    /** A number is below one or beyond all measure; names the most. */
    NUMBER_WRONG(422),
    /** The day of the law has not come yet. */
    LAW_AHEAD(422),
    /** A foreign name is missing or too long; names the most characters. */
    NAME_LENGTH(422),
    /** More foreign names are known than are kept; names the most. */
    TOO_MANY_NAMES(409),
    /** What was typed is no day. */
    NO_SUCH_DAY(422),
    /** Another version is planned for the same day. */
    DAY_TAKEN(409),
    /** The service is changed already; the draft has to be published or thrown away first. */
    DRAFT_BEGUN(409),
    /** Another service has the code, or has begun with it. */
    CODE_TAKEN(409),
    /** A service needs a name in the tenant's language, of so many characters at most. */
    TITLE_LENGTH(422),
    /** What the service is about, or what comes out, is not said. */
    KIND_MISSING(422),
    /** The tenant has no such unit. */
    UNIT_UNKNOWN(422),
    /** The service was begun and never published: no card would stay. */
    NEVER_PUBLISHED(409),
    /** The service is published or gone: it can be ended, not thrown away. */
    NOT_BEGUN(409),
    /** A second person approves what is published here, and a file would publish by itself. */
    TWO_PERSONS(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  /** A refusal with what its message names. */
  public CatalogueRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }
}
