package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.StartPart;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Where a clerk begins with the next person. */
@Component
final class CounterToday implements Panel {
  private final Authority authority;
  private final CurrentTenant current;
  private final PanelTemplates templates;

  CounterToday(Authority authority, CurrentTenant current, PanelTemplates templates) {
    this.authority = authority;
    this.current = current;
    this.templates = templates;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    if (current.find().isEmpty() || !authority.may(Power.SERVE_COUNTER)) {
      return Optional.empty();
    }
    return Optional.of(
        templates.of(t("intake.today.title"), "intake/web/counterToday", "/desk/apply"));
  }
}
