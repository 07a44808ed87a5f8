package org.sportel.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.WaitingForApplicant;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.casework.store.UnreadAnswers;
import org.sportel.casework.visiting.VisitsOfCase;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
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

  private final TaskGate gate;
  private final Rows rows;
  private final WaitingForApplicant waiting;
  private final Journal journal;
  private final ActionContext context;
  private final VisitsOfCase visits;

  AnswerCorrection(
      TaskGate gate,
      Rows rows,
      WaitingForApplicant waiting,
      Journal journal,
      ActionContext context,
      VisitsOfCase visits) {
    this.gate = gate;
    this.rows = rows;
    this.waiting = waiting;
    this.journal = journal;
    this.context = context;
    this.visits = visits;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(
      Cases cases,
      Tasks tasks,
      Corrections corrections,
      CaseDocuments documents,
      UnreadAnswers unread) {}

  /**
   * Answers as the applicant.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NOTHING_ASKED when nothing is asked (any more),
   *     ANSWER_EMPTY when there is neither a word nor a file, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public CaseId answer(ProvenApplicant applicant, Answer answer) {
    var file = rows.cases().lock(applicant.of(context.actor()));
    file.requireOpen();
    return answered(file, answer, Optional.empty());
  }

  /**
   * Keys in what the applicant handed in on paper; the answer shows which office typed it.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND when
   *     the task is not a correction, NOTHING_ASKED, ANSWER_EMPTY, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId answer(TaskId task, Answer answer) {
    var file = gate.take(task, TaskKind.CORRECTION).file();
    visits.noteServed(file.id().value(), file.facts(), VisitPurpose.CORRECTED);
    return answered(file, answer, Optional.of(context.actor()));
  }

  /**
   * Takes what the applicant brings to the counter of the acting person; whoever has the case sees
   * it as a new answer. The visit keeps it.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NO_SUCH_TASK or NOTHING_ASKED when nothing is
   *     asked (any more), NOBODY_AT_COUNTER, ANSWER_EMPTY when there is neither a word nor a file,
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever serves at no counter of the case's unit
   */
  public CaseId atCounter(CaseId id, Answer answer) {
    var file = gate.atCounter(id, TaskKind.CORRECTION).file();
    visits.note(id.value(), file.facts(), visits.served(), VisitPurpose.CORRECTED);
    var answered = answered(file, answer, Optional.of(context.actor()));
    rows.unread().mark(id, context.now());
    return answered;
  }

  private CaseId answered(Case file, Answer answer, Optional<Actor> typedBy) {
    var id = file.id();
    var tasks = tasks(file);
    var asked = asked(file);
    var text = words(answer);
    var now = context.now();
    rows.corrections().answer(asked.id(), new Correction.Answered(text, now, typedBy));
    rows.documents()
        .add(
            id,
            answer.files().stream()
                .map(
                    a -> new CaseDocument(a.file(), a.title(), CaseDocument.Source.CORRECTION, now))
                .toList());
    if (typedBy.isEmpty()) {
      rows.unread().mark(id, now);
    }
    journal.record(
        new CaseEvent.CorrectionAnswered(
            id.value(),
            file.facts(),
            asked.id(),
            asked.askedAt().orElse(asked.writtenAt()),
            answer.files().size()));
    var going = waiting.over(file);
    for (var task : tasks) {
      going = gate.done(new TaskGate.Work(going, task), Map.of());
    }
    return id;
  }

  private static String words(Answer answer) {
    var words =
        TaskGate.optional("answer", answer.text(), RequestCorrection.LONGEST)
            .filter(text -> !TypedText.blank(text));
    if (words.isEmpty() && answer.files().isEmpty()) {
      throw CaseRefusal.at("answer", CaseRefusal.Reason.ANSWER_EMPTY);
    }
    return words.orElse("");
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
