package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Closes a complaint for which another body answers, and tells the complainant which. */
@Component
public final class ForwardComplaint {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintTimes times;

  ForwardComplaint(ComplaintGate gate, ComplaintChanges changes, ComplaintTimes times) {
    this.gate = gate;
    this.changes = changes;
    this.times = times;
  }

  private static final int LONGEST_BODY = 300;

  /**
   * Forwards it.
   *
   * @param to the body that answers for it, with its address
   * @param reason why, in the complainant's language
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE, TEXT_MISSING or
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void forward(ComplaintId id, String to, String reason) {
    var complaint = gate.take(id);
    var body = ComplaintTexts.needed("to", to, LONGEST_BODY);
    var why = ComplaintTexts.needed("reason", reason, ComplaintTexts.LONGEST);
    var found = complaint.finding();
    var forwarded =
        complaint
            .after(ComplaintStep.FORWARD)
            .with(
                new Complaint.Finding(
                    Optional.of(ComplaintOutcome.FORWARDED),
                    why,
                    Optional.of(changes.now()),
                    found.reviewReason(),
                    found.reviewAnswer(),
                    body,
                    Optional.of(changes.now()),
                    found.reopened()));
    times.answered(complaint);
    changes.save(forwarded, new ComplaintEvent.Forwarded(id.value(), forwarded.facts()));
    changes.tell(forwarded, "complaints.told.forwarded", body);
  }
}
