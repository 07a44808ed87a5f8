package org.sportel.casework.decision;

import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Decisions;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Keeps how a decision reached the applicant, with its proof, and tells the journal. */
@Component
public final class NoteDelivery {
  /** The longest name or number. */
  public static final int LONGEST = 200;

  private final Decisions decisions;
  private final Journal journal;
  private final ActionContext context;

  NoteDelivery(Decisions decisions, Journal journal, ActionContext context) {
    this.decisions = decisions;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Notes the delivery of the decision of a locked case.
   *
   * @param note who took it at the counter, or the number of the posting
   * @throws CaseRefusal NO_DRAFT, DOCUMENT_NOT_READY, TEXT_MISSING where the way has to be proven,
   *     TEXT_TOO_LONG
   */
  public void note(Case file, DeliveryWay way, String note) {
    var decision =
        decisions.find(file.id()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    var proof =
        way.proven()
            ? TaskGate.text("note", note, LONGEST)
            : TaskGate.optional("note", note, LONGEST).orElse("");
    decisions.update(
        decision.printed().delivered(new Decision.Delivery(context.now(), way, proof)));
    journal.record(new CaseEvent.Delivered(file.id().value(), file.facts(), decision.id(), way));
  }
}
