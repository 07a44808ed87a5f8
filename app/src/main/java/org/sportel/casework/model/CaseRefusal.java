package org.sportel.casework.model;

import java.time.Duration;
import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal of casework: nothing was changed. */
public final class CaseRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why casework refuses. */
  public enum Reason {
    /** There is no such case in this tenant, or the reader may not see it. */
    NO_SUCH_CASE(404),
    /** There is no such task. */
    NO_SUCH_TASK(404),
    /** The task was done in the meantime; names the office that did it. */
    ALREADY_DONE(409),
    /** The applicant did the task in the meantime. */
    ALREADY_ANSWERED(409),
    /** Somebody else holds the task; names the office. */
    HELD_BY_ANOTHER(409),
    /** The task asks for another kind of work. */
    OTHER_KIND(409),
    /** The case is closed. */
    CASE_CLOSED(409),
    /** The case is decided: it cannot be withdrawn, waited for or decided again. */
    ALREADY_DECIDED(409),
    /** The service does not let its time be extended. */
    NOT_EXTENDABLE(409),
    /** The time was extended before. */
    TIME_EXTENDED(409),
    /** No time runs: nothing has started it yet, or it stands still. */
    NO_TIME_RUNS(409),
    /** The time is over; what is over is not extended. */
    TIME_OVER(409),
    /** The time wanted is not longer than the one given; names that one's last day. */
    NOT_LONGER(422),
    /** The time wanted is longer than the service allows; names the most. */
    TOO_LONG_A_TIME(422),
    /** The draft was changed by somebody else since it was opened. */
    DRAFT_CHANGED(409),
    /** No draft of the decision was written yet. */
    NO_DRAFT(409),
    /** The document of the decision is still being made. */
    DOCUMENT_NOT_READY(409),
    /** Something was marked in the draft about which nothing was done yet. */
    MARKS_OPEN(409),
    /** There is no such mark, or something was done about it in the meantime. */
    NO_SUCH_MARK(404),
    /** Neither a paragraph nor words of it were chosen. */
    PLACE_MISSING(422),
    /** The draft does not hold these words at that place. */
    NOT_IN_DRAFT(422),
    /** No such text for reasons. */
    NO_SUCH_BLOCK(404),
    /** A draft carries the text for reasons by now, so that it stays as it is. */
    BLOCK_USED(409),
    /** A text names a merge field that there is not. */
    FIELD_UNKNOWN(422),
    /** The person keeps no list with this id. */
    NO_SUCH_FILTER(404),
    /** The person keeps another list under this name. */
    FILTER_NAME_TAKEN(409),
    /** The person keeps as many lists as one may. */
    FILTERS_FULL(409),
    /** The catalogue has no service with this code. */
    NO_SUCH_SERVICE(422),
    /** The last day is before the first. */
    TURNED_DAYS(422),
    /** No e-mail can be sent to the applicant. */
    NO_EMAIL(422),
    /** The service is switched off or has no procedure. */
    SERVICE_NOT_OFFERED(409),
    /** A text that is needed is missing; names the field. */
    TEXT_MISSING(422),
    /** An answer holds neither a word nor a file. */
    ANSWER_EMPTY(422),
    /** A text is too long; names the field and the limit. */
    TEXT_TOO_LONG(422),
    /** A text of a document has a sign that cannot be printed; names the field and the sign. */
    SIGN_NOT_PRINTABLE(422),
    /** No letter could reach the e-mail address. */
    EMAIL_WRONG(422),
    /** Nobody could dial the telephone number. */
    PHONE_WRONG(422),
    /** A refusal needs reasons. */
    REASONS_MISSING(422),
    /** Where the usual words leave a gap, nothing was written; names the sign of the gap. */
    TEXT_OPEN(422),
    /** A refusal must say how to appeal. */
    REMEDY_MISSING(422),
    /** The days of an absence are turned round, over or too many; names the limit. */
    DAYS_WRONG(422),
    /** The person is away on one of these days already; names the office. */
    AWAY_THEN(409),
    /** The deputy is the person themself, or nobody who works on cases. */
    NO_SUCH_DEPUTY(422),
    /** The unit is not one that can be asked. */
    NO_SUCH_UNIT(422),
    /** The form of the task is not filled in. */
    FORM_INCOMPLETE(409),
    /** The model does not offer this way out of the task. */
    NO_SUCH_OUTCOME(422),
    /** The procedure has no such step to which a case could be sent. */
    NO_SUCH_STEP(422),
    /** The step does not stand still, or not any more. */
    NOT_STOPPED(409),
    /** The case cannot stand in the other version. */
    CANNOT_MOVE(409),
    /** Nobody proposed where the stopped step should go on. */
    NOTHING_PROPOSED(409),
    /** The person who proposed it cannot be the second one. */
    OWN_PROPOSAL(409),
    /** There is no such order to move cases. */
    NOTHING_MOVED(404),
    /** The name or value of a variable cannot be used. */
    NO_SUCH_VALUE(422),
    /** No file was chosen. */
    FILE_MISSING(422),
    /** Required work that an official added is still open. */
    REQUIRED_WORK_OPEN(409),
    /** The applicant is asked already: one request at a time. */
    ALREADY_ASKED(409),
    /** Only work that an official added can be taken back. */
    NOT_ADDED(409),
    /** Nobody stands at the acting person's counter whose case it is known to be. */
    NOBODY_AT_COUNTER(409),
    /** Nothing is asked of the applicant, or not any more. */
    NOTHING_ASKED(409),
    /** A refusal cannot be issued at once: a head must approve it. */
    REFUSAL_NEEDS_HEAD(409),
    /** Nobody approves a decision on whose draft they wrote. */
    OWN_DRAFT(409),
    /** The particulars were mended by somebody else since they were opened. */
    APPLICATION_CHANGED(409),
    /** The person declared a conflict of interest in this case. */
    CONFLICT_DECLARED(409),
    /** The task asks for a skill that others of the unit have; names the skill and who has it. */
    SKILL_NEEDED(409),
    /** The code of a skill is not one that a model could name. */
    SKILL_CODE(422),
    /** A skill needs a name in one language at least. */
    SKILL_NAME(422),
    /** The list of skills has none with this code. */
    NO_SUCH_SKILL(404),
    /** The colleague does not hold the task's power in that unit. */
    NO_SUCH_COLLEAGUE(422),
    /** Number or code is wrong; which of them is not said. */
    NOT_FOUND_BY_CODE(404),
    /** Too many wrong codes: wait. */
    TOO_MANY_TRIES(429),
    /** The applicant wrote too much within a day: wait. */
    TOO_MANY_MESSAGES(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final String field;

  /** A refusal of a whole command. */
  public CaseRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = "";
  }

  /** A refusal of what was done too often: it may be done again after a while. */
  public CaseRefusal(Reason reason, Duration wait) {
    super(reason, wait);
    this.field = "";
  }

  private CaseRefusal(String field, Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = field;
  }

  /** A refusal that stands at a form field. */
  public static CaseRefusal at(String field, Reason reason, Object... args) {
    return new CaseRefusal(field, reason, args);
  }

  @Override
  public Optional<String> field() {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
