package org.sportel.setup.heard;

import java.util.Optional;
import org.sportel.problems.AnswerProblem;
import org.sportel.problems.CloseProblem;
import org.sportel.problems.ReleaseProblem;
import org.sportel.problems.TakeProblem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemOutcome;
import org.springframework.stereotype.Component;

/** Deals with problems of the demo by the commands that officials use, in a transaction. */
@Component
final class DemoProblemWork {
  private final TakeProblem takeProblem;
  private final AnswerProblem answerProblem;
  private final ReleaseProblem releaseProblem;
  private final CloseProblem closeProblem;

  DemoProblemWork(
      TakeProblem takeProblem,
      AnswerProblem answerProblem,
      ReleaseProblem releaseProblem,
      CloseProblem closeProblem) {
    this.takeProblem = takeProblem;
    this.answerProblem = answerProblem;
    this.releaseProblem = releaseProblem;
    this.closeProblem = closeProblem;
  }

  void take(ProblemId id) {
    takeProblem.take(id);
    releaseProblem.release(id, true);
    answerProblem.answer(id, "We have seen it and plan the work. (example)");
  }

  void close(ProblemId id) {
    closeProblem.close(id, ProblemOutcome.FIXED, "It is done. (example)", Optional.empty());
  }
}
