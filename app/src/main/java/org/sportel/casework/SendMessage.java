package org.sportel.casework;

import org.sportel.casework.access.Desk;
import org.sportel.casework.access.Sight;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Talk;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes a message between office and applicant; it stands on the tracking page. */
@Component
public final class SendMessage {
  private final Cases cases;
  private final Talk talk;
  private final Sight sight;
  private final Journal journal;
  private final Moment moment;

  SendMessage(Cases cases, Talk talk, Sight sight, Journal journal, Moment moment) {
    this.cases = cases;
    this.talk = talk;
    this.sight = sight;
    this.journal = journal;
    this.moment = moment;
  }

  /** Who writes. */
  public enum From {
    /** A member of staff, to the applicant. */
    OFFICE,
    /** The applicant, who has shown number and code, to the office. */
    APPLICANT
  }

  /**
   * Sends the message, also in a closed case.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed when the office writes and the person may only look
   */
  public void send(CaseId id, From from, String body) {
    var file = cases.lock(id);
    var message =
        switch (from) {
          case OFFICE -> ofOffice(file, body);
          case APPLICANT -> message(false, body, "");
        };
    talk.add(id, message);
    journal.record(
        new CaseEvent.MessageSent(id.value(), file.facts(), message.id(), message.toApplicant()));
  }

  private Talk.Message ofOffice(Case file, String body) {
    sight.requireWork(file);
    return message(true, body, moment.actor().office());
  }

  private Talk.Message message(boolean toApplicant, String body, String office) {
    var text = Desk.text("message", body, RequestCorrection.LONGEST);
    return new Talk.Message(moment.id(), toApplicant, text, office, moment.now());
  }
}
