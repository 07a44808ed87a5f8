package org.sportel.problems;

import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/** Writes something about an open problem that all may read. */
@Component
public final class AnswerProblem {
  private final ProblemGate gate;
  private final Problems problems;
  private final ProblemAnswers answers;
  private final ProblemClock clock;
  private final Journal journal;

  AnswerProblem(
      ProblemGate gate,
      Problems problems,
      ProblemAnswers answers,
      ProblemClock clock,
      Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.answers = answers;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Writes it.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN, CLOSED_ALREADY, WORDS_MISSING or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void answer(ProblemId id, String words) {
    var problem = gate.open(id);
    if (TypedText.blank(words)) {
      throw new ProblemRefusal(ProblemRefusal.Reason.WORDS_MISSING);
    }
    ProblemChecks.longest(words, ProblemChecks.LONGEST_WORDS);
    var now = clock.now();
    problems.change(problem.standing(problem.status(), problem.agency(), now));
    journal.record(new ProblemEvent.Answered(id.value(), answers.write(id, words, now)));
  }
}
