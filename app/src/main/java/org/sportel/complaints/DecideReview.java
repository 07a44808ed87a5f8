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

/**
 * Decides a complaint whose answer was rejected; done by another person, and the last word of the
 * office.
 */
@Component
public final class DecideReview {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintParts parts;

  DecideReview(ComplaintGate gate, ComplaintChanges changes, ComplaintParts parts) {
    this.gate = gate;
    this.changes = changes;
    this.parts = parts;
  }

  /**
   * Decides it and closes the complaint.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE, TEXT_MISSING or
   *     TEXT_TOO_LONG
   * @throws IllegalArgumentException for an outcome that is no answer
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void decide(ComplaintId id, ComplaintOutcome outcome, String answer) {
    if (!outcome.answered()) {
      throw new IllegalArgumentException("Forwarding is no answer");
    }
    var complaint = gate.take(id);
    var text = ComplaintTexts.needed("answer", answer, ComplaintTexts.LONGEST);
    var found = complaint.finding();
    var decided =
        complaint
            .after(ComplaintStep.DECIDE_REVIEW)
            .with(
                new Complaint.Finding(
                    Optional.of(outcome),
                    found.answer(),
                    found.answeredAt(),
                    found.reviewReason(),
                    text,
                    "",
                    Optional.of(changes.now()),
                    found.reopened()));
    changes.save(decided, new ComplaintEvent.ReviewDecided(id.value(), decided.facts(), outcome));
    parts.show(id);
    changes.rightIfSo(decided);
    changes.tell(decided, "complaints.told.reviewed");
  }
}
