package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.springframework.stereotype.Component;

/** Asks somebody of the office what they know about a complaint; never who complains. */
@Component
public final class AskStatement {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintParts parts;
  private final StaffOfUnit staff;

  AskStatement(
      ComplaintGate gate, ComplaintChanges changes, ComplaintParts parts, StaffOfUnit staff) {
    this.gate = gate;
    this.changes = changes;
    this.parts = parts;
    this.staff = staff;
  }

  /**
   * Asks.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE before it was screened or
   *     after it was answered, PERSON_UNKNOWN, TEXT_MISSING or TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void ask(ComplaintId id, AccountId account, String question) {
    var complaint = gate.take(id);
    if (complaint.stage() == ComplaintStage.RECEIVED || !complaint.stage().clockRuns()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.OTHER_STAGE);
    }
    if (staff.find(account).filter(Staff::active).filter(Staff::colleague).isEmpty()) {
      throw ComplaintRefusal.of("person", ComplaintRefusal.Reason.PERSON_UNKNOWN);
    }
    var text = ComplaintTexts.needed("question", question, ComplaintTexts.LONGEST);
    var asked =
        new ComplaintParts.Statement(
            changes.fresh(), id, account.value(), text, changes.now(), "", Optional.empty());
    parts.ask(asked);
    changes.note(new ComplaintEvent.StatementAsked(id.value(), asked.id()));
  }
}
