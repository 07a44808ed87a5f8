package org.sportel.notify.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.notify.Message;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the applicant on the tracking page everything that was also sent by e-mail. */
@Component
final class CaseMessages implements Panel {
  private final Messages messages;
  private final Transactions transactions;
  private final CurrentTenant current;

  CaseMessages(Messages messages, Transactions transactions, CurrentTenant current) {
    this.messages = messages;
    this.transactions = transactions;
    this.current = current;
  }

  @Override
  public String host() {
    return "casework.tracking";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<PanelContent> render(UUID caseId) {
    var said = said(caseId);
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new PanelContent(Texts.t("notify.panel"), content(said)));
  }

  private List<Message> said(UUID caseId) {
    if (transactions.scope().isPresent()) {
      return messages.ofCase(caseId);
    }
    return current
        .find()
        .map(tenant -> transactions.read(Scope.of(tenant.id()), () -> messages.ofCase(caseId)))
        .orElse(List.of());
  }

  private static Content content(List<Message> said) {
    return output -> {
      for (var message : said.reversed()) {
        output.writeContent("<details class=\"govuk-details\"><summary class=\"");
        output.writeContent(
            "govuk-details__summary\"><span class=\"govuk-details__summary-text\">");
        output.writeUserContent(message.subject());
        output.writeContent("</span></summary><div class=\"govuk-details__text\" lang=\"");
        output.writeContent(message.lang().tag());
        output.writeContent("\"><p class=\"govuk-body-s\">");
        output.writeUserContent(Texts.dateTime(message.writtenAt()));
        output.writeContent("</p>");
        for (var paragraph : Paragraphs.of(message.text())) {
          output.writeContent("<p class=\"govuk-body\">");
          output.writeUserContent(paragraph);
          output.writeContent("</p>");
        }
        output.writeContent("</div></details>");
      }
    };
  }
}
