package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.Desk;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Ruling;
import org.sportel.casework.store.Rulings;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes that the decision was handed over or sent; the procedure goes on to its end. */
@Component
public final class DeliverDecision {
  private final Desk desk;
  private final Rulings rulings;
  private final Journal journal;
  private final Moment moment;

  DeliverDecision(Desk desk, Rulings rulings, Journal journal, Moment moment) {
    this.desk = desk;
    this.rulings = rulings;
    this.journal = journal;
    this.moment = moment;
  }

  /**
   * Notes the delivery.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, DOCUMENT_NOT_READY while the document is being made
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId deliver(TaskId id, DeliveryWay way) {
    var work = desk.take(id, TaskKind.DELIVER);
    var file = work.file();
    var ruling =
        rulings.find(file.id()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    if (ruling.issued().isEmpty()) {
      throw new CaseRefusal(CaseRefusal.Reason.DOCUMENT_NOT_READY);
    }
    rulings.update(ruling.delivered(new Ruling.Delivered(moment.now(), way)));
    journal.record(new CaseEvent.Delivered(file.id().value(), file.facts(), ruling.id(), way));
    return desk.done(work, Map.of()).id();
  }
}
