package org.sportel.complaints;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.model.SeverityMark;
import org.springframework.stereotype.Component;

/** Says that a complaint is for this office, what it is about and how grave it is. */
@Component
public final class ScreenComplaint {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;
  private final ComplaintAbouts abouts;
  private final ComplaintClock clock;

  ScreenComplaint(
      ComplaintGate gate,
      ComplaintChanges changes,
      ComplaintHandover handover,
      ComplaintAbouts abouts,
      ComplaintClock clock) {
    this.gate = gate;
    this.changes = changes;
    this.handover = handover;
    this.abouts = abouts;
    this.clock = clock;
  }

  /**
   * What was found at first sight.
   *
   * @param topic the topic as it is now; number and clock stay
   */
  public record Screening(
      ComplaintTopic topic,
      Optional<UUID> category,
      Optional<String> service,
      Optional<UUID> unit,
      Set<SeverityMark> severity) {
    /** Copies the marks. */
    public Screening {
      severity = Set.copyOf(severity);
    }

    private Complaint.About of(Complaint.About was) {
      return new Complaint.About(
          topic,
          category,
          service,
          unit,
          was.centre(),
          was.place(),
          was.reference(),
          was.decisionOn());
    }
  }

  /**
   * Admits it; who works in the unit that it turns out to be about loses it at once. A complaint
   * that turns out to be urgent gets the hours of urgent ones from when it came in.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE or CATEGORY_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void screen(ComplaintId id, Screening screening) {
    var complaint = gate.take(id);
    var about = screening.of(complaint.about());
    abouts.check(about);
    boolean urgent =
        about.topic().urgent() || screening.severity().stream().anyMatch(SeverityMark::urgent);
    var handling = complaint.handling();
    var screened =
        complaint
            .after(ComplaintStep.ADMIT)
            .with(about)
            .with(
                new Complaint.Handling(
                    ComplaintStep.ADMIT.after(complaint.stage()),
                    handling.officer(),
                    handling.first(),
                    handling.concerned(),
                    screening.severity(),
                    urgent))
            .with(looked(complaint.clocks(), urgent));
    changes.save(
        screened,
        new ComplaintEvent.Screened(id.value(), screened.facts(), screening.severity(), urgent));
    if (!handover.stays(screened)) {
      var given = handover.give(screened, Because.CONCERNED);
      changes.save(given.complaint(), given.event());
    }
    if (complaint.stage() == ComplaintStage.RECEIVED) {
      changes.tell(screened, "complaints.told.screened");
    }
  }

  private Complaint.Clocks looked(Complaint.Clocks clocks, boolean urgent) {
    return new Complaint.Clocks(
        clocks.received(),
        clocks.from(),
        urgent
            ? clocks.lookBy().or(() -> Optional.of(clock.lookBy(clocks.received())))
            : Optional.empty(),
        clocks.due(),
        clocks.extendedDays(),
        clocks.extensionReason(),
        clocks.respondBy());
  }
}
