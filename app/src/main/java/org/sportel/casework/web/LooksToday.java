package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.WhoLooked;
import org.sportel.casework.course.Moment;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** How often personal data was read lately, for auditors. */
@Component
final class LooksToday implements Panel {
  private static final Duration LATELY = Duration.ofDays(7);

  private final WhoLooked whoLooked;
  private final Moment moment;
  private final StartPart start;

  LooksToday(WhoLooked whoLooked, Moment moment, StartPart start) {
    this.start = start;
    this.whoLooked = whoLooked;
    this.moment = moment;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.AUDIT, this::panel);
  }

  private PanelContent panel() {
    var week = whoLooked.since(moment.now().minus(LATELY));
    var row =
        Tile.row(
            List.of(
                new Tile(week.looks(), t("casework.looks.week"), "", false),
                new Tile(week.offices(), t("casework.looks.offices"), "", false)));
    return new PanelContent(
        t("casework.looks.today"),
        output -> {
          row.writeTo(output);
          output.writeContent("<p class=\"govuk-body\">");
          output.writeUserContent(t("casework.looks.text"));
          output.writeContent("</p>");
        });
  }
}
