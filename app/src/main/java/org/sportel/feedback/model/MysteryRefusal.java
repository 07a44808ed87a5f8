package org.sportel.feedback.model;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about mystery visits: nothing was changed. */
public final class MysteryRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such scenario, or it is retired. */
    SCENARIO_UNKNOWN(404, ""),
    /** There is no such round, or its results may not be seen yet. */
    ROUND_UNKNOWN(404, ""),
    /** There is no such visit, or it is somebody else's. */
    VISIT_UNKNOWN(404, ""),
    /** The round has begun: its plan stays as it is. */
    BEGUN_ALREADY(409, ""),
    /** The last day of the round is over already. */
    ROUND_OVER(409, ""),
    /** The round takes no sheets now. */
    NOT_RUNNING(409, ""),
    /** The visit was reported or called off. */
    REPORTED_ALREADY(409, ""),
    /** A centre, scenario or service of the plan is not there any more. */
    PLAN_OUTDATED(409, ""),
    /** Somebody of the plan makes no mystery visits here. */
    VISITOR_UNKNOWN(422, "visitors"),
    /** The round would have too many visits; names how many it may have. */
    TOO_MANY_VISITS(422, "times"),
    /** The day is not among those of the round, or has not come yet. */
    DAY_OUTSIDE(422, "day"),
    /** A point of the sheet was left out. */
    POINT_MISSING(422, "words"),
    /** The words are too long; names how long they may be. */
    NOTE_LONG(422, "words");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  /** A refusal with what its message names. */
  public MysteryRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
