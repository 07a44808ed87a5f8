package org.sportel.identity.web;

import static org.sportel.web.Texts.t;

import gg.jte.TemplateOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.AdminPlace;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How everything stands that an administrator looks after. */
@Component
final class AdminToday implements Panel {
  private final ObjectProvider<AdminPlace> places;
  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant current;

  AdminToday(
      ObjectProvider<AdminPlace> places,
      Authority authority,
      Transactions transactions,
      CurrentTenant current) {
    this.places = places;
    this.authority = authority;
    this.transactions = transactions;
    this.current = current;
  }

  @Override
  public String host() {
    return "desk.start";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    if (current.find().isEmpty() || !authority.may(Power.ADMINISTER)) {
      return Optional.empty();
    }
    var said =
        transactions.read(
            current.scope(),
            () ->
                places.stream()
                    .sorted(Comparator.comparingInt(AdminPlace::order))
                    .map(place -> new Said(place, place.count().get().text()))
                    .toList());
    return Optional.of(new PanelContent(t("identity.admin.title"), output -> write(said, output)));
  }

  /** A place with its count in words. */
  private record Said(AdminPlace place, String count) {}

  private static void write(List<Said> said, TemplateOutput output) {
    output.writeContent("<ul class=\"govuk-list\">");
    for (var line : said) {
      output.writeContent("<li><a class=\"govuk-link\" href=\"");
      output.writeContent(line.place().href());
      output.writeContent("\">");
      output.writeUserContent(t(line.place().title()));
      output.writeContent("</a>: ");
      output.writeUserContent(line.count());
      output.writeContent("</li>");
    }
    output.writeContent("</ul>");
  }
}
