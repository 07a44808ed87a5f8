package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes a complaint that nobody is in charge of. */
@Component
public final class TakeComplaint {
  private final Complaints complaints;
  private final ComplaintOfficers officers;
  private final ComplaintChanges changes;
  private final Authority authority;
  private final Acting acting;

  TakeComplaint(
      Complaints complaints,
      ComplaintOfficers officers,
      ComplaintChanges changes,
      Authority authority,
      Acting acting) {
    this.complaints = complaints;
    this.officers = officers;
    this.changes = changes;
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * Takes it.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN for who is not independent of it or decided before,
   *     NOT_YOURS where somebody is in charge
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void take(ComplaintId id) {
    authority.require(Power.HANDLE_COMPLAINTS);
    var complaint = complaints.locked(id);
    var me = acting.now().id();
    if (!officers.serves(complaint, me)
        || complaint.handling().first().filter(me::equals).isPresent()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.COMPLAINT_UNKNOWN);
    }
    if (complaint.handling().officer().isPresent()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.NOT_YOURS);
    }
    changes.save(
        complaint.with(complaint.handling().by(Optional.of(me))),
        new ComplaintEvent.Assigned(id.value(), me, Because.WAITED));
  }
}
