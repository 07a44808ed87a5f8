package org.sportel.notify.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.notify.Message;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows staff on the case page what the applicant was told, and whether it arrived. */
@Component
final class MessagesOnCase implements Panel {
  private final SentMessages said;
  private final Authority authority;

  MessagesOnCase(SentMessages said, Authority authority) {
    this.said = said;
    this.authority = authority;
  }

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<PanelContent> render(UUID caseId) {
    if (!authority.may(Power.WORK_CASES) && !authority.may(Power.ADMINISTER)) {
      return Optional.empty();
    }
    var all = said.of(caseId);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new PanelContent(Texts.t("notify.panel.case"), content(all)));
  }

  private static Content content(List<Message> all) {
    return output -> {
      output.writeContent("<ul class=\"govuk-list\">");
      for (var message : all.reversed()) {
        output.writeContent("<li><a class=\"govuk-link\" href=\"/desk/messages/" + message.id());
        output.writeContent("\" lang=\"" + message.lang().tag() + "\">");
        output.writeUserContent(message.subject());
        output.writeContent("</a><br>");
        output.writeUserContent(Texts.dateTime(message.writtenAt()) + " · ");
        output.writeUserContent(Texts.t("notify.state." + message.fate().state().name()));
        output.writeContent("</li>");
      }
      output.writeContent("</ul>");
    };
  }
}
