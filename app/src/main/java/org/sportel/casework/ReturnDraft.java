package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.Desk;
import org.sportel.casework.store.Rulings;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Returns a draft to its author with the reason. */
@Component
public final class ReturnDraft {
  private final Desk desk;
  private final Rulings rulings;
  private final Journal journal;

  ReturnDraft(Desk desk, Rulings rulings, Journal journal) {
    this.desk = desk;
    this.rulings = rulings;
    this.journal = journal;
  }

  /**
   * Returns the draft.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions in the unit
   */
  public CaseId giveBack(TaskId id, String why) {
    var work = desk.take(id, TaskKind.APPROVE);
    var file = work.file();
    var draft =
        rulings.find(file.id()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    rulings.update(draft.returned(Desk.text("why", why, RequestCorrection.LONGEST)));
    journal.record(new CaseEvent.DraftReturned(file.id().value(), file.facts(), draft.id()));
    return desk.done(work, Map.of("approved", false)).id();
  }
}
