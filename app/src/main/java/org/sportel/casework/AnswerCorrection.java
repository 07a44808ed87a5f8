package org.sportel.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.casework.access.Desk;
import org.sportel.casework.course.Moment;
import org.sportel.casework.course.Waiting;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Paper;
import org.sportel.casework.store.Papers;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes the applicant's answer to a correction; the office goes on and the clock runs again. */
@Component
public final class AnswerCorrection {
  /** What the applicant answers: words, files, or both. */
  public record Answer(String text, List<Attachment> files) {
    /** Copies the files. */
    public Answer {
      files = List.copyOf(files);
    }
  }

  private final Desk desk;
  private final Rows rows;
  private final Waiting waiting;
  private final Journal journal;
  private final Moment moment;

  AnswerCorrection(Desk desk, Rows rows, Waiting waiting, Journal journal, Moment moment) {
    this.desk = desk;
    this.rows = rows;
    this.waiting = waiting;
    this.journal = journal;
    this.moment = moment;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(Cases cases, Tasks tasks, Corrections corrections, Papers papers) {}

  /**
   * Answers as the applicant.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOTHING_ASKED when nothing is asked (any more),
   *     TEXT_MISSING when there is neither a word nor a file, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public CaseId answer(ProvenApplicant applicant, Answer answer) {
    var file = rows.cases().lock(applicant.of(moment.actor()));
    file.requireOpen();
    return answered(file, answer, Optional.empty());
  }

  /**
   * Keys in what the applicant handed in on paper; the answer shows which office typed it.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND when
   *     the task is not a correction, NOTHING_ASKED, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId answer(TaskId task, Answer answer) {
    var file = desk.take(task, TaskKind.CORRECTION).file();
    return answered(file, answer, Optional.of(moment.actor()));
  }

  private CaseId answered(Case file, Answer answer, Optional<Actor> typedBy) {
    var id = file.id();
    var tasks = tasks(file);
    var asked = asked(file);
    var text = answer.files().isEmpty() ? words(answer) : optional(answer);
    var now = moment.now();
    rows.corrections().answer(asked.id(), new Correction.Answered(text, now, typedBy));
    rows.papers()
        .add(
            id,
            answer.files().stream()
                .map(a -> new Paper(a.file(), a.title(), Paper.Source.CORRECTION, now))
                .toList());
    journal.record(
        new CaseEvent.CorrectionAnswered(
            id.value(),
            file.facts(),
            asked.id(),
            asked.askedAt().orElse(asked.writtenAt()),
            answer.files().size()));
    var going = waiting.over(file);
    for (var task : tasks) {
      going = desk.done(new Desk.Work(going, task), Map.of());
    }
    return id;
  }

  private static String words(Answer answer) {
    return Desk.text("answer", answer.text(), RequestCorrection.LONGEST);
  }

  private static String optional(Answer answer) {
    return Desk.optional("answer", answer.text(), RequestCorrection.LONGEST).orElse("");
  }

  private Correction asked(Case file) {
    return rows.corrections()
        .open(file.id())
        .filter(correction -> correction.askedAt().isPresent())
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOTHING_ASKED));
  }

  /** Every branch that waits for the applicant goes on with the one answer. */
  private List<Task> tasks(Case file) {
    var open = rows.tasks().corrections(file.id());
    if (open.isEmpty()) {
      throw new CaseRefusal(CaseRefusal.Reason.NOTHING_ASKED);
    }
    return open;
  }
}
