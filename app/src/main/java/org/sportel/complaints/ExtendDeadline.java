package org.sportel.complaints;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Extends the time for an answer once, and tells the complainant why. */
@Component
public final class ExtendDeadline {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintClock clock;
  private final ComplaintParts parts;

  ExtendDeadline(
      ComplaintGate gate, ComplaintChanges changes, ComplaintClock clock, ComplaintParts parts) {
    this.gate = gate;
    this.changes = changes;
    this.clock = clock;
    this.parts = parts;
  }

  private static final int MOST = 90;

  /**
   * Extends it.
   *
   * @param days how many more, 1 to 90
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE, CLOCK_STANDS,
   *     EXTENDED_ALREADY, NUMBER_WRONG, TEXT_MISSING or TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void extend(ComplaintId id, int days, String reason) {
    var complaint = gate.take(id);
    if (!complaint.stage().clockRuns()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.OTHER_STAGE);
    }
    if (complaint.clocks().due().isEmpty()) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.CLOCK_STANDS);
    }
    if (complaint.clocks().extendedDays() > 0) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.EXTENDED_ALREADY);
    }
    if (days < 1 || days > MOST) {
      throw ComplaintRefusal.of("days", ComplaintRefusal.Reason.NUMBER_WRONG, 1, MOST);
    }
    var why = ComplaintTexts.needed("reason", reason, ComplaintTexts.LONGEST_REASON);
    var longer = complaint.with(extended(complaint.clocks(), days, why));
    var due = ComplaintClock.due(clock.reckon(longer, parts.stops(id))).orElseThrow();
    changes.save(
        longer.with(longer.clocks().due(Optional.of(due))),
        new ComplaintEvent.Extended(id.value(), days, due));
    changes.tell(longer, "complaints.told.extended", LocalDate.ofInstant(due, clock.zone()), why);
  }

  private static Complaint.Clocks extended(Complaint.Clocks clocks, int days, String why) {
    return new Complaint.Clocks(
        clocks.received(),
        clocks.from(),
        clocks.lookBy(),
        clocks.due(),
        days,
        why,
        clocks.respondBy());
  }
}
