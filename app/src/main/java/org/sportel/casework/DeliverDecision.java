package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.decision.ApplicantMail;
import org.sportel.casework.decision.NoteDelivery;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.visiting.VisitsOfCase;
import org.springframework.stereotype.Component;

/**
 * Notes that the decision was handed over or sent; the procedure goes on to its end. By e-mail it
 * is sent with this: the decision itself or the way to it, as the tenant decides.
 */
@Component
public final class DeliverDecision {
  private final TaskGate gate;
  private final ApplicantMail mail;
  private final NoteDelivery noteDelivery;
  private final VisitsOfCase visits;

  DeliverDecision(
      TaskGate gate, ApplicantMail mail, NoteDelivery noteDelivery, VisitsOfCase visits) {
    this.gate = gate;
    this.mail = mail;
    this.noteDelivery = noteDelivery;
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
    if (way == DeliveryWay.EMAIL && !mail.reaches(file.id())) {
      throw CaseRefusal.at("way", CaseRefusal.Reason.NO_EMAIL);
    }
    noteDelivery.note(file, way, note);
    if (way == DeliveryWay.IN_PERSON) {
      visits.noteServed(file.id().value(), file.facts(), VisitPurpose.HANDED_OVER);
    }
    return gate.done(work, Map.of()).id();
  }

  /**
   * Notes that the decision was handed to the applicant at the counter of the acting person. The
   * visit keeps it.
   *
   * @param proof who took it, and by what they proved who they are
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NO_SUCH_TASK where none waits to be handed over,
   *     NOBODY_AT_COUNTER, NO_DRAFT, DOCUMENT_NOT_READY, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever serves at no counter of the case's unit
   */
  public CaseId atCounter(CaseId id, String proof) {
    var work = gate.atCounter(id, TaskKind.DELIVER);
    var file = work.file();
    visits.note(id.value(), file.facts(), visits.served(), VisitPurpose.HANDED_OVER);
    noteDelivery.note(file, DeliveryWay.IN_PERSON, proof);
    return gate.done(work, Map.of()).id();
  }
}
