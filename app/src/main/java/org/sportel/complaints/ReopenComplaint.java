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

/** Opens a closed complaint again, because it is not solved after all. */
@Component
public final class ReopenComplaint {
  private final Complaints complaints;
  private final ComplaintClock clock;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;

  ReopenComplaint(
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
   * Opens it; the clock begins anew. After a review the office has said its last word: what is
   * written then is read, but the complaint stays closed.
   *
   * @throws ComplaintRefusal OTHER_STAGE, TEXT_MISSING or TEXT_TOO_LONG
   */
  public void reopen(ProvenComplainant by, String reason) {
    var complaint = complaints.locked(by.complaint());
    if (!mayReopen(complaint)) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.OTHER_STAGE);
    }
    var why = ComplaintTexts.needed("reason", reason, ComplaintTexts.LONGEST);
    changes.letter(complaint, false, why);
    var now = clock.now(complaint.level());
    var due = clock.begun(now).ends();
    var found = complaint.finding();
    var opened =
        complaint
            .after(ComplaintStep.REOPEN)
            .withNews()
            .with(complaint.clocks().anew(now, due))
            .with(
                new Complaint.Finding(
                    Optional.empty(),
                    found.answer(),
                    Optional.empty(),
                    "",
                    "",
                    "",
                    Optional.empty(),
                    found.reopened() + 1));
    changes.note(new ComplaintEvent.Reopened(complaint.id().value(), due));
    if (handover.stays(opened)) {
      changes.save(opened);
    } else {
      var given = handover.give(opened, Because.WAITED);
      changes.save(given.complaint(), given.event());
    }
    changes.tell(opened, "complaints.told.reopened", LocalDate.ofInstant(due, clock.zone()));
  }

  /** Whether the complainant can open it again. */
  public static boolean mayReopen(Complaint complaint) {
    return ComplaintStep.REOPEN.from(complaint.stage())
        && complaint.finding().reviewAnswer().isEmpty();
  }
}
