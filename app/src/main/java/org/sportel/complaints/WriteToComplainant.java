package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Writes to the complainant; where an answer is needed, the clock stands until it comes. */
@Component
public final class WriteToComplainant {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintParts parts;

  WriteToComplainant(ComplaintGate gate, ComplaintChanges changes, ComplaintParts parts) {
    this.gate = gate;
    this.changes = changes;
    this.parts = parts;
  }

  /**
   * Writes.
   *
   * @param wait whether the office cannot go on without an answer
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, TEXT_MISSING, TEXT_TOO_LONG, or
   *     OTHER_STAGE where it should wait and no clock runs
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void write(ComplaintId id, String body, boolean wait) {
    var complaint = gate.take(id);
    var text = ComplaintTexts.needed("message", body, ComplaintTexts.LONGEST);
    changes.letter(complaint, true, text);
    if (wait) {
      stop(complaint);
    }
  }

  private void stop(Complaint complaint) {
    if (!complaint.stage().clockRuns()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.OTHER_STAGE);
    }
    if (complaint.clocks().due().isPresent()) {
      parts.stop(complaint.id(), changes.fresh(), changes.now());
      changes.save(
          complaint.with(complaint.clocks().due(Optional.empty())),
          new ComplaintEvent.ClockStopped(complaint.id().value()));
    }
  }
}
