package org.sportel.identity.web;

import static org.sportel.web.Texts.t;

import gg.jte.TemplateOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How everything stands that an administrator looks after. */
@Component
final class AdminToday implements Panel {
  private final ObjectProvider<AdminTile> places;
  private final StartPart start;

  AdminToday(ObjectProvider<AdminTile> places, StartPart start) {
    this.start = start;
    this.places = places;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.ADMINISTER, this::panel);
  }

  private PanelContent panel() {
    var said =
        places.stream()
            .sorted(Comparator.comparingInt(AdminTile::order))
            .map(place -> new Said(place, place.count().get().text()))
            .toList();
    return new PanelContent(t("identity.admin.title"), output -> write(said, output));
  }

  /** A place with its count in words. */
  private record Said(AdminTile place, String count) {}

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
