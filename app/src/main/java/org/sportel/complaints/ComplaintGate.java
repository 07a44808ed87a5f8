package org.sportel.complaints;

import java.util.List;
import java.util.UUID;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Lets the acting person at a complaint: with the power, independent of it, and for changes in
 * charge of it. Who is not independent does not learn that it exists.
 */
@Component
final class ComplaintGate {
  private final Complaints complaints;
  private final ComplaintOfficers officers;
  private final Authority authority;
  private final Acting acting;

  ComplaintGate(
      Complaints complaints, ComplaintOfficers officers, Authority authority, Acting acting) {
    this.complaints = complaints;
    this.officers = officers;
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * The complaint to be read.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN also for who is not independent of it
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  Complaint open(ComplaintId id) {
    authority.require(Power.HANDLE_COMPLAINTS);
    return seen(complaints.get(id));
  }

  /**
   * The complaint to be changed, locked.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, or NOT_YOURS where somebody else is in charge
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  Complaint take(ComplaintId id) {
    authority.require(Power.HANDLE_COMPLAINTS);
    var complaint = seen(complaints.locked(id));
    if (staff() && complaint.handling().officer().filter(acting()::equals).isEmpty()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.NOT_YOURS);
    }
    return complaint;
  }

  /** Those of some complaints that the acting person may see. */
  List<Complaint> seen(List<Complaint> some) {
    return staff() ? officers.among(some, acting()) : some;
  }

  /** The acting person's account. */
  UUID acting() {
    return acting.now().id();
  }

  private boolean staff() {
    return acting.now().kind() == Actor.Kind.STAFF;
  }

  private Complaint seen(Complaint complaint) {
    if (staff() && !officers.allows(complaint, acting())) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.COMPLAINT_UNKNOWN);
    }
    return complaint;
  }
}
