package org.sportel.casework.activity;

import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes to the applicant in the name of the responsible office. */
@Component
final class ApplicantNotice {
  private final CaseMessages messages;
  private final Journal journal;
  private final ActionContext context;

  ApplicantNotice(CaseMessages messages, Journal journal, ActionContext context) {
    this.messages = messages;
    this.journal = journal;
    this.context = context;
  }

  void send(Case file, String text) {
    var message =
        new CaseMessages.Message(context.id(), true, text, context.actor().office(), context.now());
    messages.add(file.id(), message, FormKey.fresh());
    journal.record(new CaseEvent.MessageSent(file.id().value(), file.facts(), message.id(), true));
  }
}
