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

  /**
   * Sends the applicant's message to the office, also in a closed case.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public void send(ProvenApplicant applicant, String body) {
    var file = cases.lock(applicant.of(moment.actor()));
    send(file, message(false, body, ""));
  }

  /**
   * Sends the office's message to the applicant, also in a closed case.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed when the person may only look
   */
  public void send(CaseId id, String body) {
    var file = cases.lock(id);
    sight.requireWork(file);
    send(file, message(true, body, moment.actor().office()));
  }

  private void send(Case file, Talk.Message message) {
    talk.add(file.id(), message);
    journal.record(
        new CaseEvent.MessageSent(
            file.id().value(), file.facts(), message.id(), message.toApplicant()));
  }

  private Talk.Message message(boolean toApplicant, String body, String office) {
    var text = Desk.text("message", body, RequestCorrection.LONGEST);
    return new Talk.Message(moment.id(), toApplicant, text, office, moment.now());
  }
}
