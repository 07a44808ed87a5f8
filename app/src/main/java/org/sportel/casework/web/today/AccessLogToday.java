package org.sportel.casework.web.today;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.AccessTrail;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** How often personal data was read lately, for auditors. */
@Component
final class AccessLogToday implements Panel {
  private static final Duration LATELY = Duration.ofDays(7);

  private final AccessTrail trail;
  private final ActionContext context;
  private final StartPart start;

  AccessLogToday(AccessTrail trail, ActionContext context, StartPart start) {
    this.start = start;
    this.trail = trail;
    this.context = context;
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
    var week = trail.since(context.now().minus(LATELY));
    var row =
        Tile.row(
            List.of(
                new Tile(week.looks(), t("casework.accessLog.week"), "/desk/access-log", false),
                new Tile(
                    week.people(), t("casework.accessLog.offices"), "/desk/access-log", false)));
    return new PanelContent(
        t("casework.accessLog.today"),
        output -> {
          row.writeTo(output);
          output.writeContent("<p class=\"govuk-body\">");
          output.writeUserContent(t("casework.accessLog.text"));
          output.writeContent("</p>");
        });
  }
}
