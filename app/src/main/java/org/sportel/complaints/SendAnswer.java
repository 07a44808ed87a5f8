package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStep;
import org.springframework.stereotype.Component;

/** Sends the proposed answer to the complainant, who can accept or reject it for a while. */
@Component
public final class SendAnswer {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintParts parts;
  private final ComplaintTimes times;
  private final ComplaintClock clock;

  SendAnswer(
      ComplaintGate gate,
      ComplaintChanges changes,
      ComplaintParts parts,
      ComplaintTimes times,
      ComplaintClock clock) {
    this.gate = gate;
    this.changes = changes;
    this.parts = parts;
    this.times = times;
    this.clock = clock;
  }

  /**
   * Sends it.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS or OTHER_STAGE
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void send(ComplaintId id) {
    var complaint = gate.take(id);
    var found = complaint.finding();
    var clocks = complaint.clocks();
    var respondBy = clock.respondBy();
    var answered =
        complaint
            .after(ComplaintStep.ANSWER)
            .with(
                new Complaint.Finding(
                    found.outcome(),
                    found.answer(),
                    Optional.of(changes.now()),
                    found.reviewReason(),
                    found.reviewAnswer(),
                    "",
                    Optional.empty(),
                    found.reopened()))
            .with(
                new Complaint.Clocks(
                    clocks.received(),
                    clocks.from(),
                    clocks.lookBy(),
                    clocks.due(),
                    clocks.extendedDays(),
                    clocks.extensionReason(),
                    Optional.of(respondBy)));
    times.answered(complaint);
    changes.save(
        answered,
        new ComplaintEvent.Answered(
            id.value(), answered.facts(), found.outcome().orElseThrow(), clocks.due(), respondBy));
    parts.show(id);
    changes.rightIfSo(answered);
    changes.tell(answered, "complaints.told.answered", respondBy);
  }
}
