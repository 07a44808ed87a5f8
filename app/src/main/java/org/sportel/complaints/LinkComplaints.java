package org.sportel.complaints;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.springframework.stereotype.Component;

/** Says that two complaints are the same, or of one series. */
@Component
public final class LinkComplaints {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintParts parts;

  LinkComplaints(ComplaintGate gate, ComplaintChanges changes, ComplaintParts parts) {
    this.gate = gate;
    this.changes = changes;
    this.parts = parts;
  }

  /**
   * Links them.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN for either, NOT_YOURS for the first, or LINK_WRONG
   *     for one and the same
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void link(ComplaintId id, ComplaintId other, LinkKind kind) {
    gate.take(id);
    gate.open(other);
    if (id.equals(other)) {
      throw ComplaintRefusal.of("other", ComplaintRefusal.Reason.LINK_WRONG);
    }
    parts.link(id, other, kind);
    changes.note(new ComplaintEvent.Linked(id.value(), other.value(), kind));
  }
}
