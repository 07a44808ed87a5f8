package org.sportel.complaints;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintCode;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.register.Book;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;
import org.springframework.stereotype.Component;

/** Files a complaint: number, code, acknowledgement, deadline and somebody in charge at once. */
@Component
public final class FileComplaint {
  private final Complainants complainants;
  private final ComplaintAbouts abouts;
  private final ComplaintHandover handover;
  private final ComplaintFiling filing;
  private final Register register;
  private final Acting acting;
  private final SecureRandom random = new SecureRandom();

  FileComplaint(
      Complainants complainants,
      ComplaintAbouts abouts,
      ComplaintHandover handover,
      ComplaintFiling filing,
      Register register,
      Acting acting) {
    this.complainants = complainants;
    this.abouts = abouts;
    this.handover = handover;
    this.filing = filing;
    this.register = register;
    this.acting = acting;
  }

  /** A complaint ready to be filed, with who complains sealed where that was asked for. */
  public static final class Ready {
    private final NewComplaint wanted;
    private final Optional<Complainants.Prepared> person;

    private Ready(NewComplaint wanted, Optional<Complainants.Prepared> person) {
      this.wanted = wanted;
      this.person = person;
    }
  }

  /**
   * A filed complaint.
   *
   * @param code shown once and kept nowhere
   * @param due until when it is answered
   * @param lookBy until when somebody looks at it, where it is urgent
   */
  public record Filed(
      ComplaintId id, String number, ComplaintCode code, Instant due, Optional<Instant> lookBy) {}

  /** Prepares it, outside a transaction. */
  public Ready prepare(NewComplaint wanted) {
    return new Ready(
        wanted, wanted.person().map(person -> complainants.prepare(wanted.level(), person)));
  }

  /**
   * Files it in the caller's write transaction. What people file themselves is journalled as done
   * by nobody, also where somebody of the office is signed in at that browser.
   *
   * @param files kept in the same transaction
   * @throws org.sportel.complaints.model.ComplaintRefusal CATEGORY_UNKNOWN or DECISION_DAY_WRONG
   * @throws org.sportel.network.NetworkRefusal UNIT_UNKNOWN, CENTRE_UNKNOWN, or TENANT_CLOSED for
   *     what people bring themselves
   */
  public Filed file(Ready ready, List<NewAttachment> files) {
    if (!ready.wanted.channel().own()) {
      return filed(ready, Optional.empty(), files);
    }
    filing.requireOpen();
    return acting.as(Actor.anonymous(), () -> filed(ready, Optional.empty(), files));
  }

  /** Files what arrived on a day before it was typed; the office's time counts from that day. */
  Filed filed(Ready ready, Optional<LocalDate> arrived, List<NewAttachment> files) {
    var wanted = ready.wanted;
    abouts.check(wanted.about());
    filing.check(wanted.about());
    var id = new ComplaintId(UUID.randomUUID());
    var times =
        filing.times(wanted.level(), wanted.danger() || wanted.about().topic().urgent(), arrived);
    var given = handover.give(complaint(id, wanted, times), Because.FILED);
    var number =
        register
            .enter(
                Book.COMPLAINTS,
                new EntryDraft(
                    id.value(), filing.entry(), Optional.empty(), List.of(), Optional.empty()))
            .number()
            .value();
    var code = ComplaintCode.draw(random);
    filing.keep(numbered(given.complaint(), number), code.kept(random), given.event(), files);
    ready.person.ifPresent(person -> complainants.add(id, person));
    return new Filed(id, number, code, times.due().orElseThrow(), times.lookBy());
  }

  private static Complaint complaint(ComplaintId id, NewComplaint wanted, Complaint.Clocks clocks) {
    return new Complaint(
        id,
        "",
        wanted.level(),
        wanted.channel(),
        wanted.lang(),
        wanted.about(),
        wanted.body(),
        wanted.wanted(),
        new Complaint.Handling(
            ComplaintStage.RECEIVED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            wanted.danger() ? Set.of(SeverityMark.SAFETY) : Set.of(),
            clocks.lookBy().isPresent()),
        clocks,
        Complaint.Finding.none(),
        true);
  }

  private static Complaint numbered(Complaint of, String number) {
    return new Complaint(
        of.id(),
        number,
        of.level(),
        of.channel(),
        of.lang(),
        of.about(),
        of.body(),
        of.wanted(),
        of.handling(),
        of.clocks(),
        of.finding(),
        of.unread());
  }
}
