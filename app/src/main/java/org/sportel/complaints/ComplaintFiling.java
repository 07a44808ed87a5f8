package org.sportel.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.complaints.model.ArrivalEvent;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintCode;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.documents.AttachFiles;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Keeps what came in for the first time: the complaint, its files and the acknowledgement. */
@Component
final class ComplaintFiling {
  private static final int OLDEST = 5;

  private final ComplaintChanges changes;
  private final ComplaintClock clock;
  private final ComplaintParts parts;
  private final AttachFiles attach;

  ComplaintFiling(
      ComplaintChanges changes, ComplaintClock clock, ComplaintParts parts, AttachFiles attach) {
    this.changes = changes;
    this.clock = clock;
    this.parts = parts;
    this.attach = attach;
  }

  /** Refuses a decision that was received in the future or more than {@value #OLDEST} years ago. */
  void check(Complaint.About about) {
    var today = clock.today();
    boolean wrong =
        about
            .decisionOn()
            .filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)))
            .isPresent();
    if (wrong) {
      throw ComplaintRefusal.of("decision", ComplaintRefusal.Reason.DECISION_DAY_WRONG);
    }
  }

  /** The clocks of a complaint that came in on a day, or now. */
  Complaint.Clocks times(ComplaintLevel level, boolean urgent, Optional<LocalDate> arrived) {
    var now = clock.arrived(level, arrived);
    return new Complaint.Clocks(
        now,
        now,
        urgent ? Optional.of(clock.lookBy(now)) : Optional.empty(),
        Optional.of(clock.begun(now).ends()),
        0,
        "",
        Optional.empty());
  }

  /**
   * Refuses a new complaint where the organisation is closed.
   *
   * @throws org.sportel.network.NetworkRefusal TENANT_CLOSED
   */
  void requireOpen() {
    clock.requireOpen();
  }

  /** What the book says of every complaint, in the language of the office. */
  String entry() {
    return clock.inTheOffice(() -> Texts.t("complaints.entry"));
  }

  void keep(
      Complaint complaint,
      ComplaintCode.Kept code,
      ComplaintEvent assigned,
      List<NewAttachment> files) {
    var due = complaint.clocks().due().orElseThrow();
    changes.add(
        complaint,
        code,
        new ArrivalEvent.Filed(
            complaint.id().value(),
            complaint.facts(),
            complaint.number(),
            due,
            complaint.handling().urgent(),
            Optional.of(complaint.clocks().received())));
    changes.note(assigned);
    add(complaint, false, files);
    changes.tell(complaint, "complaints.told.received", complaint.number(), day(complaint));
    changes.note(new ArrivalEvent.Acknowledged(complaint.id().value(), complaint.facts()));
  }

  /** Gives files to a complaint; those of the office are shown with the answer. */
  void add(Complaint complaint, boolean fromOffice, List<NewAttachment> files) {
    attach.attach(files.stream().map(NewAttachment::file).toList(), complaint.id().subject());
    files.forEach(
        file ->
            parts.attach(
                complaint.id(),
                new ComplaintParts.Attached(
                    file.file(),
                    fromOffice,
                    file.title(),
                    clock.now(complaint.level()),
                    !fromOffice)));
  }

  private LocalDate day(Complaint complaint) {
    return complaint
        .clocks()
        .due()
        .map(due -> LocalDate.ofInstant(due, clock.zone()))
        .orElseThrow();
  }
}
