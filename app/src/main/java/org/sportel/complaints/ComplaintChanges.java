package org.sportel.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintCode;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.platform.Event;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Writes a change of a complaint together with its entry in the journal. */
@Component
final class ComplaintChanges {
  private final Complaints complaints;
  private final ComplaintParts parts;
  private final ComplaintClock clock;
  private final Journal journal;
  private final Ids ids;

  ComplaintChanges(
      Complaints complaints, ComplaintParts parts, ComplaintClock clock, Journal journal, Ids ids) {
    this.complaints = complaints;
    this.parts = parts;
    this.clock = clock;
    this.journal = journal;
    this.ids = ids;
  }

  Instant now() {
    return clock.now();
  }

  LocalDate today() {
    return clock.today();
  }

  UUID fresh() {
    return ids.next();
  }

  void add(Complaint complaint, ComplaintCode.Kept code, Event event) {
    complaints.add(complaint, code);
    journal.record(event);
  }

  void save(Complaint complaint, ComplaintEvent event) {
    complaints.change(complaint);
    journal.record(event);
  }

  /** Writes a change that the journal must not tell. */
  void save(Complaint complaint) {
    complaints.change(complaint);
  }

  void note(Event event) {
    journal.record(event);
  }

  /** Tells the journal that the complaint was right, where an answer has just said so. */
  void rightIfSo(Complaint complaint) {
    if (complaint.finding().outcome().filter(ComplaintOutcome::upheld).isPresent()) {
      journal.record(new ComplaintEvent.FoundRight(complaint.id().value(), complaint.facts()));
    }
  }

  /** Keeps a message of the complainant or, in their language or any, of the office. */
  void letter(Complaint complaint, boolean fromOffice, String body) {
    var letter =
        new ComplaintParts.Letter(ids.next(), fromOffice, body, clock.now(complaint.level()));
    parts.add(complaint.id(), letter);
    journal.record(new ComplaintEvent.MessageSent(complaint.id().value(), letter.id(), fromOffice));
  }

  /** Tells the complainant something in the program's own words, in their language. */
  void tell(Complaint complaint, String key, Object... args) {
    letter(
        complaint, true, Texts.speaking(complaint.lang(), clock.zone(), () -> Texts.t(key, args)));
  }
}
