package org.sportel.notify.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.Message;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the applicant on the tracking page everything that was also sent by e-mail. */
@Component
final class MessagesForApplicant implements Panel {
  private final SentMessages said;

  MessagesForApplicant(SentMessages said) {
    this.said = said;
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
    var all = said.of(caseId);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new PanelContent(Texts.t("notify.panel"), content(all)));
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
