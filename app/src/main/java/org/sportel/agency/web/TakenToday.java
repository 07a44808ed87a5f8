package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.agency.TakenCases;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** Leads clerks to what they took for institutions, where they took anything. */
@Component
final class TakenToday implements Panel {
  private final TakenCases taken;
  private final StartPart start;

  TakenToday(TakenCases taken, StartPart start) {
    this.taken = taken;
    this.start = start;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.SERVE_COUNTER, this::panel).filter(panel -> !panel.title().isEmpty());
  }

  private PanelContent panel() {
    int count = taken.count();
    return count == 0
        ? new PanelContent("", output -> {})
        : new PanelContent(
            t("agency.taken"),
            Tile.row(
                List.of(new Tile(count, t("agency.taken.tile"), TakenController.PATH, false))));
  }
}
