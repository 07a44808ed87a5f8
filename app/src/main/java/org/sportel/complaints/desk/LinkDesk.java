package org.sportel.complaints.desk;

import org.sportel.complaints.Complaints;
import org.sportel.complaints.LinkComplaints;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/** Links a complaint with another by its number. */
@Component
final class LinkDesk {
  private final Complaints complaints;
  private final LinkComplaints linkComplaints;

  LinkDesk(Complaints complaints, LinkComplaints linkComplaints) {
    this.complaints = complaints;
    this.linkComplaints = linkComplaints;
  }

  /**
   * Links them, in a transaction.
   *
   * @throws ComplaintRefusal LINK_WRONG where no such number is known to the officer
   */
  void link(ComplaintId id, String number, String kind) {
    var other =
        complaints
            .numbered(TypedNumber.spellings(number))
            .map(Complaint::id)
            .orElseThrow(LinkDesk::wrong);
    try {
      linkComplaints.link(
          id, other, kind.equals(LinkKind.SERIES.name()) ? LinkKind.SERIES : LinkKind.DUPLICATE);
    } catch (ComplaintRefusal refused) {
      throw refused.reason() == ComplaintRefusal.Reason.COMPLAINT_UNKNOWN ? wrong() : refused;
    }
  }

  private static ComplaintRefusal wrong() {
    return ComplaintRefusal.of("other", ComplaintRefusal.Reason.LINK_WRONG);
  }
}
