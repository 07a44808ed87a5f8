package org.sportel.complaints;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStep;
import org.springframework.stereotype.Component;

/** Closes a complaint whose answer the complainant accepts. */
@Component
public final class AcceptAnswer {
  private final Complaints complaints;
  private final ComplaintChanges changes;

  AcceptAnswer(Complaints complaints, ComplaintChanges changes) {
    this.complaints = complaints;
    this.changes = changes;
  }

  /**
   * Accepts it.
   *
   * @throws ComplaintRefusal OTHER_STAGE
   */
  public void accept(ProvenComplainant by) {
    var complaint = complaints.locked(by.complaint());
    changes.save(
        complaint.after(ComplaintStep.ACCEPT).with(complaint.finding().closed(changes.now())),
        new ComplaintEvent.Accepted(complaint.id().value()));
  }
}
