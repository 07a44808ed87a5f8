package org.sportel.casework;

import java.time.Duration;
import java.time.Instant;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.UnreadAnswers;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes a message between office and applicant; it stands on the tracking page. */
@Component
public final class SendMessage {
  private static final int MOST_A_DAY = 20;
  private static final Duration DAY = Duration.ofDays(1);

  private final Cases cases;
  private final CaseMessages messages;
  private final UnreadAnswers unread;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  SendMessage(
      Cases cases,
      CaseMessages messages,
      UnreadAnswers unread,
      CaseAccess access,
      Journal journal,
      ActionContext context) {
    this.cases = cases;
    this.messages = messages;
    this.unread = unread;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Sends the applicant's message to the office, also in a closed case; once for each form.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG, TOO_MANY_MESSAGES after twenty
   *     within a day
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public void send(ProvenApplicant applicant, String body, FormKey key) {
    var file = cases.lock(applicant.of(context.actor()));
    if (!messages.has(file.id(), key)) {
      messages.written(file.id(), MOST_A_DAY - 1).ifPresent(this::requireADayBetween);
      send(file, message(false, body, ""), key);
    }
  }

  /**
   * Sends the office's message to the applicant, also in a closed case; once for each form.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed when the person may only look
   */
  public void send(CaseId id, String body, FormKey key) {
    var file = cases.lock(id);
    access.requireWork(file);
    send(file, message(true, body, context.actor().office()), key);
  }

  private void requireADayBetween(Instant then) {
    var wait = Duration.between(context.now(), then.plus(DAY));
    if (wait.isPositive()) {
      throw new CaseRefusal(CaseRefusal.Reason.TOO_MANY_MESSAGES, wait);
    }
  }

  private void send(Case file, CaseMessages.Message message, FormKey key) {
    if (!messages.add(file.id(), message, key)) {
      return;
    }
    if (!message.toApplicant() && file.stage().state() != CaseState.CLOSED) {
      unread.mark(file.id(), message.at());
    }
    journal.record(
        new CaseEvent.MessageSent(
            file.id().value(), file.facts(), message.id(), message.toApplicant()));
  }

  private CaseMessages.Message message(boolean toApplicant, String body, String office) {
    var text = TaskGate.text("message", body, RequestCorrection.LONGEST);
    return new CaseMessages.Message(context.id(), toApplicant, text, office, context.now());
  }
}
