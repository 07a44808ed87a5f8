package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.marks.DraftMarks;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Decisions;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Returns a draft to its author with the reason, or with marks in its text.
 *
 * <p>Office rule (who may approve): Who approves may return the draft with a reason instead; the
 * number and the clock stay.
 */
@Component
public final class ReturnDraft {
  private final TaskGate gate;
  private final Decisions decisions;
  private final DraftMarks marks;
  private final Journal journal;

  ReturnDraft(TaskGate gate, Decisions decisions, DraftMarks marks, Journal journal) {
    this.gate = gate;
    this.decisions = decisions;
    this.marks = marks;
    this.journal = journal;
  }

  /**
   * Returns the draft.
   *
   * @param why the reason; may be empty where places of the draft are marked
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, ALREADY_DECIDED, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions in the unit
   */
  public CaseId giveBack(TaskId id, String why) {
    var work = gate.take(id, TaskKind.APPROVE);
    var file = work.file();
    var draft =
        decisions.find(file.id()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    var reason =
        marks.anyOpen(file.id())
            ? TaskGate.optional("why", why, RequestCorrection.LONGEST).orElse("")
            : TaskGate.text("why", why, RequestCorrection.LONGEST);
    decisions.update(draft.unapproved().returned(reason));
    journal.record(new CaseEvent.DraftReturned(file.id().value(), file.facts(), draft.id()));
    return gate.left(work, Map.of("approved", false)).id();
  }
}
