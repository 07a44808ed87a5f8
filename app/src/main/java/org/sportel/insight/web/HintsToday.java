package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.watch.OpenHints;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** Counts for auditors the hints of this month and the last that nobody has answered. */
@Component
final class HintsToday implements Panel {
  private final OpenHints hints;
  private final CurrentTenant current;
  private final StartPart start;
  private final Clock clock;

  HintsToday(OpenHints hints, CurrentTenant current, StartPart start, Clock clock) {
    this.hints = hints;
    this.current = current;
    this.start = start;
    this.clock = clock;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 62;
  }

  @Override
  public Optional<PanelContent> render(UUID account) {
    return start.of(Power.AUDIT, this::panel).filter(panel -> !panel.title().isEmpty());
  }

  private PanelContent panel() {
    var zone = current.get().zone();
    var now = YearMonth.from(clock.instant().atZone(zone));
    var tiles = new ArrayList<Tile>();
    for (var month : List.of(now, now.minusMonths(1))) {
      int open = hints.of(month, zone);
      if (open > 0) {
        tiles.add(
            new Tile(
                open,
                t("insight.unusual.open", Texts.month(month)),
                UnusualController.PATH + "?month=" + month,
                false));
      }
    }
    return new PanelContent(tiles.isEmpty() ? "" : t("insight.unusual.title"), Tile.row(tiles));
  }
}
