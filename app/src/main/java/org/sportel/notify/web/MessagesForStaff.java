package org.sportel.notify.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sportel.notify.Audiences;
import org.sportel.notify.Message;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows staff on the page of a case, or of what else has an audience, what its person was told. */
@Component
final class MessagesForStaff implements Panels.Source {
  private final Audiences audiences;
  private final SentMessages said;
  private final Authority authority;

  MessagesForStaff(Audiences audiences, SentMessages said, Authority authority) {
    this.audiences = audiences;
    this.said = said;
    this.authority = authority;
  }

  @Override
  public List<Panel> panels() {
    return audiences.all().stream()
        .flatMap(
            owner ->
                owner.pageOfStaff().stream()
                    .map(page -> new MessagesPanel(page, 60, owner.type(), this::content)))
        .map(Panel.class::cast)
        .toList();
  }

  private Optional<PanelContent> content(Subject subject) {
    if (!authority.may(Power.WORK_CASES) && !authority.may(Power.ADMINISTER)) {
      return Optional.empty();
    }
    var all = said.of(subject);
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
