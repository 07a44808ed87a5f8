package org.sportel.casework.marks;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes that a returned draft was changed where it was marked, or why it was not. */
@Component
public final class SettleDraftMark {
  private final TaskGate gate;
  private final DraftMarks marks;
  private final Journal journal;
  private final ActionContext context;

  SettleDraftMark(TaskGate gate, DraftMarks marks, Journal journal, ActionContext context) {
    this.gate = gate;
    this.marks = marks;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Why the text stays as it is.
   *
   * @param field the field in which it was typed
   */
  public record Answer(String field, String text) {}

  /**
   * Settles a mark.
   *
   * @param answer empty where the text was changed as the mark asks
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_SUCH_MARK when there is none, or something was done about it before, TEXT_MISSING,
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public void settle(TaskId id, UUID mark, Optional<Answer> answer) {
    var file = gate.take(id, TaskKind.DRAFT, TaskKind.ISSUE).file();
    var why = answer.map(said -> TaskGate.text(said.field(), said.text(), MarkDraft.LONGEST));
    var settled = new DraftMark.Settled(context.actor().office(), context.now(), why);
    if (!marks.settle(file.id(), mark, settled)) {
      throw new CaseRefusal(CaseRefusal.Reason.NO_SUCH_MARK);
    }
    journal.record(
        new DraftMarkEvent.Settled(file.id().value(), file.facts(), mark, why.isPresent()));
  }
}
