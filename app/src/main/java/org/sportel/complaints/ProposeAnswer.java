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

/** Writes down what was found and how the complainant is to be answered. */
@Component
public final class ProposeAnswer {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;

  ProposeAnswer(ComplaintGate gate, ComplaintChanges changes) {
    this.gate = gate;
    this.changes = changes;
  }

  /**
   * Proposes it; may be done again until the answer is sent.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE, TEXT_MISSING or
   *     TEXT_TOO_LONG
   * @throws IllegalArgumentException for an outcome that is no answer
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void propose(ComplaintId id, ComplaintOutcome outcome, String answer) {
    if (!outcome.answered()) {
      throw new IllegalArgumentException("Forwarding is no answer");
    }
    var complaint = gate.take(id);
    var text = ComplaintTexts.needed("answer", answer, ComplaintTexts.LONGEST);
    var found = complaint.finding();
    changes.save(
        complaint
            .after(ComplaintStep.PROPOSE)
            .with(
                new Complaint.Finding(
                    Optional.of(outcome),
                    text,
                    Optional.empty(),
                    found.reviewReason(),
                    found.reviewAnswer(),
                    "",
                    Optional.empty(),
                    found.reopened())),
        new ComplaintEvent.Proposed(id.value(), outcome));
  }
}
