package org.sportel.notify.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Says on the staff's first page that messages could not be sent, as long as there are any. */
@Component
final class FailedMessages implements Panel {
  private final Messages messages;
  private final Transactions transactions;
  private final CurrentTenant current;

  FailedMessages(Messages messages, Transactions transactions, CurrentTenant current) {
    this.messages = messages;
    this.transactions = transactions;
    this.current = current;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 46;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return current
        .find()
        .map(tenant -> transactions.read(Scope.of(tenant.id()), messages::toSendAgain))
        .filter(count -> count > 0)
        .map(FailedMessages::panel);
  }

  private static PanelContent panel(int count) {
    return new PanelContent(
        Texts.t("notify.failed.title"),
        output -> {
          output.writeContent("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"");
          output.writeContent("/desk/messages?state=FAILED\">");
          output.writeUserContent(Texts.t("notify.failed.count", count));
          output.writeContent("</a></p>");
        });
  }
}
