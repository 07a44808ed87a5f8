package org.sportel.casework.procedure;

import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes to the applicant in the name of the responsible office. */
@Component
public final class ApplicantNotice {
  private final CaseMessages messages;
  private final Journal journal;
  private final ActionContext context;

  ApplicantNotice(CaseMessages messages, Journal journal, ActionContext context) {
    this.messages = messages;
    this.journal = journal;
    this.context = context;
  }

  /** Sends a message; it stands on the tracking page and a letter tells of it. */
  public void send(Case file, String text) {
    var message =
        new CaseMessages.Message(context.id(), true, text, context.actor().office(), context.now());
    messages.add(file.id(), message, FormKey.fresh());
    journal.record(new CaseEvent.MessageSent(file.id().value(), file.facts(), message.id(), true));
  }
}
