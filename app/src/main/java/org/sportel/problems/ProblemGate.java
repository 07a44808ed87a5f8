package org.sportel.problems;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/**
 * Lets only the unit's own people at a problem; one that belongs to no unit yet is for everybody
 * who works on cases.
 */
@Component
public final class ProblemGate {
  private final Problems problems;
  private final Authority authority;

  ProblemGate(Problems problems, Authority authority) {
    this.problems = problems;
    this.authority = authority;
  }

  /** The units whose problems the acting person deals with; empty is every one. */
  public Optional<Set<UUID>> units() {
    var places = authority.places(Power.WORK_CASES);
    return places.all() ? Optional.empty() : Optional.of(places.units());
  }

  /**
   * The problem for somebody who only looks.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public Problem look(ProblemId id) {
    var problem = problems.get(id);
    require(problem);
    return problem;
  }

  /**
   * The problem for somebody who changes it, held until the transaction ends.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN, or CLOSED_ALREADY
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  Problem open(ProblemId id) {
    var problem = take(id);
    if (!problem.status().open()) {
      throw new ProblemRefusal(ProblemRefusal.Reason.CLOSED_ALREADY);
    }
    return problem;
  }

  /**
   * As {@link #open}, also a problem that is over.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  Problem take(ProblemId id) {
    var problem = problems.lock(id);
    require(problem);
    return problem;
  }

  private void require(Problem problem) {
    problem
        .unit()
        .ifPresentOrElse(
            unit -> authority.require(Power.WORK_CASES, unit),
            () -> authority.require(Power.WORK_CASES));
  }
}
