package org.sportel.complaints;

import java.time.Instant;
import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.springframework.stereotype.Component;

/** Tells the journal whether complaints are answered within their time, each time once. */
@Component
final class ComplaintTimes {
  private final Complaints complaints;
  private final ComplaintChanges changes;

  ComplaintTimes(Complaints complaints, ComplaintChanges changes) {
    this.complaints = complaints;
    this.changes = changes;
  }

  /** It is answered or forwarded now; only the first answer is told of. */
  void answered(Complaint complaint) {
    if (complaint.finding().reopened() > 0) {
      return;
    }
    late(complaint)
        .ifPresentOrElse(
            due -> passed(complaint, due),
            () ->
                changes.note(
                    new ComplaintEvent.TimeKept(complaint.id().value(), complaint.facts())));
  }

  /** Notes every time that has passed without an answer. */
  void passed() {
    for (var id : complaints.passed(changes.now())) {
      var complaint = complaints.locked(id);
      late(complaint)
          .filter(_ -> complaint.stage().clockRuns())
          .ifPresent(due -> passed(complaint, due));
    }
  }

  private Optional<Instant> late(Complaint complaint) {
    return complaint.clocks().due().filter(changes.now()::isAfter);
  }

  private void passed(Complaint complaint, Instant due) {
    if (complaints.notePassed(complaint.id(), due)) {
      changes.note(new ComplaintEvent.TimePassed(complaint.id().value(), complaint.facts(), due));
    }
  }
}
