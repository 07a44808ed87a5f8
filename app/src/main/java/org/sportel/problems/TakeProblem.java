package org.sportel.problems;

import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemStatus;
import org.springframework.stereotype.Component;

/** Says that the acting office deals with a problem from now on. */
@Component
public final class TakeProblem {
  private final ProblemGate gate;
  private final Problems problems;
  private final ProblemClock clock;
  private final Acting acting;
  private final Journal journal;

  TakeProblem(
      ProblemGate gate, Problems problems, ProblemClock clock, Acting acting, Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.clock = clock;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Takes it; also one that another office had taken or forwarded.
   *
   * @throws org.sportel.problems.model.ProblemRefusal PROBLEM_UNKNOWN or CLOSED_ALREADY
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void take(ProblemId id) {
    var problem = gate.open(id);
    problems.change(taken(problem, acting.now().office()));
    journal.record(new ProblemEvent.Taken(id.value(), problem.unit()));
  }

  private Problem taken(Problem problem, String office) {
    return problem.standing(ProblemStatus.TAKEN, office, clock.now());
  }
}
