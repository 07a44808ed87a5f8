package org.sportel.visits.start;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.StartPart;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Tells a manager on the start page how their waiting rooms stand now and what the day was. */
@Component
final class HallToday implements Panel {
  private final HallStands stands;
  private final StartPart start;
  private final PanelTemplates templates;

  HallToday(HallStands stands, StartPart start, PanelTemplates templates) {
    this.stands = stands;
    this.start = start;
    this.templates = templates;
  }

  /** What the panel shows. */
  record View(List<HallStands.Stand> halls) {}

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 4;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.MANAGE_CENTRE, this::panel).filter(panel -> !panel.title().isEmpty());
  }

  private PanelContent panel() {
    var halls = stands.all();
    return halls.isEmpty()
        ? new PanelContent("", output -> {})
        : templates.of(t("visits.start.title"), "visits/start/hallToday", new View(halls));
  }
}
