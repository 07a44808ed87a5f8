package org.sportel.complaints;

import java.util.List;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Keeps what the complainant writes; it always reaches somebody, also after the end. */
@Component
public final class WriteAsComplainant {
  private final Complaints complaints;
  private final ComplaintParts parts;
  private final ComplaintClock clock;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;
  private final ComplaintFiling filing;

  WriteAsComplainant(
      Complaints complaints,
      ComplaintParts parts,
      ComplaintClock clock,
      ComplaintChanges changes,
      ComplaintHandover handover,
      ComplaintFiling filing) {
    this.complaints = complaints;
    this.parts = parts;
    this.clock = clock;
    this.changes = changes;
    this.handover = handover;
    this.filing = filing;
  }

  /**
   * Keeps it. A clock that stood runs again; where who was in charge is gone, somebody else gets
   * the complaint.
   *
   * @throws ComplaintRefusal TEXT_MISSING or TEXT_TOO_LONG
   */
  public void write(ProvenComplainant by, String body, List<NewAttachment> files) {
    var complaint = complaints.locked(by.complaint()).withNews();
    var text = ComplaintTexts.needed("message", body, ComplaintTexts.LONGEST);
    changes.letter(complaint, false, text);
    filing.add(complaint, false, files);
    var running = resumed(complaint);
    if (handover.stays(running)) {
      changes.save(running);
    } else {
      var given = handover.give(running, Because.WAITED);
      changes.save(given.complaint(), given.event());
    }
  }

  private Complaint resumed(Complaint complaint) {
    if (!parts.resume(complaint.id(), clock.now(complaint.level()))) {
      return complaint;
    }
    var due = ComplaintClock.due(clock.reckon(complaint, parts.stops(complaint.id())));
    due.ifPresent(at -> changes.note(new ComplaintEvent.ClockResumed(complaint.id().value(), at)));
    return complaint.with(complaint.clocks().due(due));
  }
}
