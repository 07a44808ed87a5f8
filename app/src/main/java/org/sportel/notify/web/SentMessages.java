package org.sportel.notify.web;

import java.util.List;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.Message;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** What was said about a subject, for panels that stand inside a transaction or outside one. */
@Component
final class SentMessages {
  private final Messages messages;
  private final Transactions transactions;
  private final CurrentTenant current;

  SentMessages(Messages messages, Transactions transactions, CurrentTenant current) {
    this.messages = messages;
    this.transactions = transactions;
    this.current = current;
  }

  List<Message> of(Subject subject) {
    if (transactions.scope().isPresent()) {
      return messages.about(subject);
    }
    return current
        .find()
        .map(tenant -> transactions.read(Scope.of(tenant.id()), () -> messages.about(subject)))
        .orElse(List.of());
  }
}
