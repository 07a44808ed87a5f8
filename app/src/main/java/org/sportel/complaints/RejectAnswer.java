package org.sportel.complaints;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Gives a complaint whose answer the complainant rejects to another person. */
@Component
public final class RejectAnswer {
  private final Complaints complaints;
  private final ComplaintClock clock;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;

  RejectAnswer(
      Complaints complaints,
      ComplaintClock clock,
      ComplaintChanges changes,
      ComplaintHandover handover) {
    this.complaints = complaints;
    this.clock = clock;
    this.changes = changes;
    this.handover = handover;
  }

  /**
   * Rejects it; the clock begins anew for the review.
   *
   * @throws ComplaintRefusal OTHER_STAGE, TEXT_MISSING or TEXT_TOO_LONG
   */
  public void reject(ProvenComplainant by, String reason) {
    var complaint = complaints.locked(by.complaint());
    var why = ComplaintTexts.needed("reason", reason, ComplaintTexts.LONGEST);
    var handling = complaint.handling();
    var found = complaint.finding();
    var now = clock.now(complaint.level());
    var due = clock.begun(now).ends();
    var rejected =
        complaint
            .withNews()
            .with(
                new Complaint.Handling(
                    ComplaintStep.REJECT.after(complaint.stage()),
                    Optional.empty(),
                    handling.officer(),
                    handling.concerned(),
                    handling.severity(),
                    handling.urgent()))
            .with(complaint.clocks().anew(now, due))
            .with(
                new Complaint.Finding(
                    found.outcome(),
                    found.answer(),
                    found.answeredAt(),
                    why,
                    "",
                    "",
                    Optional.empty(),
                    found.reopened()));
    changes.note(new ComplaintEvent.Rejected(complaint.id().value(), due));
    var given = handover.give(rejected, Because.REVIEW);
    changes.save(given.complaint(), given.event());
    changes.tell(rejected, "complaints.told.rejected", LocalDate.ofInstant(due, clock.zone()));
  }
}
