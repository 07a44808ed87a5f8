package org.sportel.notify.web;

import java.util.List;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.Message;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What was said about a case, for panels that stand inside a transaction or outside one. */
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

  List<Message> of(UUID caseId) {
    if (transactions.scope().isPresent()) {
      return messages.ofCase(caseId);
    }
    return current
        .find()
        .map(tenant -> transactions.read(Scope.of(tenant.id()), () -> messages.ofCase(caseId)))
        .orElse(List.of());
  }
}
