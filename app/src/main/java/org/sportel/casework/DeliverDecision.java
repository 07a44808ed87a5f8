package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.decision.ApplicantMail;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.visiting.VisitsOfCase;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Notes that the decision was handed over or sent; the procedure goes on to its end. By e-mail it
 * is sent with this: the decision itself or the way to it, as the tenant decides.
 */
@Component
public final class DeliverDecision {
  /** The longest name or number. */
  public static final int LONGEST = 200;

  private final TaskGate gate;
  private final Decisions decisions;
  private final ApplicantMail mail;
  private final Journal journal;
  private final ActionContext context;
  private final VisitsOfCase visits;

  DeliverDecision(
      TaskGate gate,
      Decisions decisions,
      ApplicantMail mail,
      Journal journal,
      ActionContext context,
      VisitsOfCase visits) {
    this.gate = gate;
    this.decisions = decisions;
    this.mail = mail;
    this.journal = journal;
    this.context = context;
    this.visits = visits;
  }

  /**
   * Notes the delivery.
   *
   * @param note who took it at the counter, or the number of the posting
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, DOCUMENT_NOT_READY while the document is being made, TEXT_MISSING without the
   *     name of who took it or the number of the posting, TEXT_TOO_LONG, NO_EMAIL where no mail
   *     reaches the applicant
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId deliver(TaskId id, DeliveryWay way, String note) {
    var work = gate.take(id, TaskKind.DELIVER);
    var file = work.file();
    var decision =
        decisions.find(file.id()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    if (way == DeliveryWay.EMAIL && !mail.reaches(file.id())) {
      throw CaseRefusal.at("way", CaseRefusal.Reason.NO_EMAIL);
    }
    var proof =
        way.proven()
            ? TaskGate.text("note", note, LONGEST)
            : TaskGate.optional("note", note, LONGEST).orElse("");
    decisions.update(
        decision.printed().delivered(new Decision.Delivery(context.now(), way, proof)));
    journal.record(new CaseEvent.Delivered(file.id().value(), file.facts(), decision.id(), way));
    if (way == DeliveryWay.IN_PERSON) {
      visits.noteServed(file.id().value(), file.facts(), VisitPurpose.HANDED_OVER);
    }
    return gate.done(work, Map.of()).id();
  }
}
