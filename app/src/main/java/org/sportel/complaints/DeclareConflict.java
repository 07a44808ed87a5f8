package org.sportel.complaints;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.springframework.stereotype.Component;

/** Says that the acting officer cannot handle a complaint without bias; somebody else gets it. */
@Component
public final class DeclareConflict {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;
  private final Complaints complaints;

  DeclareConflict(
      ComplaintGate gate,
      ComplaintChanges changes,
      ComplaintHandover handover,
      Complaints complaints) {
    this.gate = gate;
    this.changes = changes;
    this.handover = handover;
    this.complaints = complaints;
  }

  /**
   * Declares it; from then on the officer does not see the complaint.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN or NOT_YOURS
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void declare(ComplaintId id) {
    var complaint = gate.take(id);
    complaints.addConflict(id, gate.acting(), changes.now());
    changes.note(new ComplaintEvent.ConflictDeclared(id.value()));
    var given = handover.give(complaint, Because.CONFLICT);
    changes.save(given.complaint(), given.event());
  }
}
