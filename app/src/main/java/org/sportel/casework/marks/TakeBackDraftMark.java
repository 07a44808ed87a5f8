package org.sportel.casework.marks;

import java.util.UUID;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes a mark back that was not sent with a returned draft yet. */
@Component
public final class TakeBackDraftMark {
  private final TaskGate gate;
  private final DraftMarks marks;
  private final Journal journal;

  TakeBackDraftMark(TaskGate gate, DraftMarks marks, Journal journal) {
    this.gate = gate;
    this.marks = marks;
    this.journal = journal;
  }

  /**
   * Takes it back.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_SUCH_MARK when there is none, or something was done about it
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions in the unit
   */
  public void takeBack(TaskId id, UUID mark) {
    var file = gate.take(id, TaskKind.APPROVE).file();
    if (!marks.remove(file.id(), mark)) {
      throw new CaseRefusal(CaseRefusal.Reason.NO_SUCH_MARK);
    }
    journal.record(new DraftMarkEvent.TakenBack(file.id().value(), file.facts(), mark));
  }
}
