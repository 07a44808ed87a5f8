package org.sportel.problems;

import java.util.List;
import java.util.Optional;
import org.sportel.documents.AttachFiles;
import org.sportel.documents.FileId;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemOutcome;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/** Ends a problem with words, and with a photo where one was taken. */
@Component
public final class CloseProblem {
  private final ProblemGate gate;
  private final Problems problems;
  private final ProblemAnswers answers;
  private final AttachFiles attach;
  private final ProblemClock clock;
  private final Journal journal;

  CloseProblem(
      ProblemGate gate,
      Problems problems,
      ProblemAnswers answers,
      AttachFiles attach,
      ProblemClock clock,
      Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.answers = answers;
    this.attach = attach;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Ends it; the words are open to all.
   *
   * @param photo a file that was received and kept, and belongs to nothing yet
   * @throws ProblemRefusal PROBLEM_UNKNOWN, CLOSED_ALREADY, WORDS_MISSING or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void close(ProblemId id, ProblemOutcome outcome, String words, Optional<FileId> photo) {
    var problem = gate.open(id);
    if (TypedText.blank(words)) {
      throw new ProblemRefusal(ProblemRefusal.Reason.WORDS_MISSING);
    }
    ProblemChecks.longest(words, ProblemChecks.LONGEST_WORDS);
    var now = clock.now();
    answers.write(id, words, now);
    photo.ifPresent(file -> attach.attach(List.of(file), id.subject()));
    problems.change(problem.closed(outcome, photo.map(FileId::value), now));
    journal.record(new ProblemEvent.Closed(id.value(), outcome, photo.isPresent()));
  }
}
