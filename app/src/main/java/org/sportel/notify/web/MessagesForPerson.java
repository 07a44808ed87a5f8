package org.sportel.notify.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sportel.notify.Audiences;
import org.sportel.notify.Message;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.Paragraphs;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows people on the page of their case, or of what else they follow, what was also mailed. */
@Component
final class MessagesForPerson implements Panels.Source {
  private final Audiences audiences;
  private final SentMessages said;

  MessagesForPerson(Audiences audiences, SentMessages said) {
    this.audiences = audiences;
    this.said = said;
  }

  @Override
  public List<Panel> panels() {
    return audiences.all().stream()
        .flatMap(
            owner ->
                owner.pageOfPerson().stream()
                    .map(page -> new MessagesPanel(page, 50, owner.type(), this::content)))
        .map(Panel.class::cast)
        .toList();
  }

  private Optional<PanelContent> content(Subject subject) {
    var all = said.of(subject);
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
