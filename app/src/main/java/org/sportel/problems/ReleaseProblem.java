package org.sportel.problems;

import org.sportel.platform.Journal;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.springframework.stereotype.Component;

/**
 * Opens words and photos of a problem to all after somebody has read them, or closes them again.
 */
@Component
public final class ReleaseProblem {
  private final ProblemGate gate;
  private final Problems problems;
  private final Journal journal;

  ReleaseProblem(ProblemGate gate, Problems problems, Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.journal = journal;
  }

  /**
   * Opens or closes them; also of a problem that is over.
   *
   * @throws org.sportel.problems.model.ProblemRefusal PROBLEM_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void release(ProblemId id, boolean open) {
    var problem = gate.take(id);
    if (problem.released() != open) {
      problems.change(problem.released(open));
      journal.record(new ProblemEvent.Released(id.value(), open));
    }
  }
}
