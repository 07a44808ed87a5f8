package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.springframework.stereotype.Component;

/** Says of whom a complaint complains; who is not independent of that person loses it at once. */
@Component
public final class NameConcerned {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;
  private final StaffOfUnit staff;

  NameConcerned(
      ComplaintGate gate, ComplaintChanges changes, ComplaintHandover handover, StaffOfUnit staff) {
    this.gate = gate;
    this.changes = changes;
    this.handover = handover;
    this.staff = staff;
  }

  /**
   * Names them, or takes the name back.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS or PERSON_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void name(ComplaintId id, Optional<AccountId> account) {
    var complaint = gate.take(id);
    if (account.isPresent() && account.flatMap(staff::find).isEmpty()) {
      throw ComplaintRefusal.of("person", ComplaintRefusal.Reason.PERSON_UNKNOWN);
    }
    var handling = complaint.handling();
    var named =
        complaint.with(
            new Complaint.Handling(
                handling.stage(),
                handling.officer(),
                handling.first(),
                account.map(AccountId::value),
                handling.severity(),
                handling.urgent()));
    if (handover.stays(named)) {
      changes.save(named);
    } else {
      var given = handover.give(named, Because.CONCERNED);
      changes.save(given.complaint(), given.event());
    }
  }
}
