package org.sportel.problems;

import org.sportel.platform.Journal;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.springframework.stereotype.Component;

/** Says that a problem is of another kind; the unit of that kind deals with it. */
@Component
public final class RecategoriseProblem {
  private final ProblemGate gate;
  private final Problems problems;
  private final ProblemCategories categories;
  private final ProblemClock clock;
  private final Journal journal;

  RecategoriseProblem(
      ProblemGate gate,
      Problems problems,
      ProblemCategories categories,
      ProblemClock clock,
      Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.categories = categories;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Changes it. Number and promised date stay as they were told to whoever reported it.
   *
   * @throws org.sportel.problems.model.ProblemRefusal PROBLEM_UNKNOWN, CLOSED_ALREADY or
   *     CATEGORY_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void recategorise(ProblemId id, String code) {
    var problem = gate.open(id);
    var category = categories.taken(code);
    if (category.code().equals(problem.category())) {
      return;
    }
    problems.change(problem.of(category, clock.now()));
    journal.record(
        new ProblemEvent.Recategorised(
            id.value(), problem.category(), category.code(), category.unit()));
  }
}
