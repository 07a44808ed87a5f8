package org.sportel.insight.taken;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Tells on a service's page how long it really took in the last year, where enough is known. */
@Component
final class ReallyTaken implements Panel {
  private final Services services;
  private final TimesTaken times;
  private final PanelTemplates templates;

  ReallyTaken(Services services, TimesTaken times, PanelTemplates templates) {
    this.services = services;
    this.times = times;
    this.templates = templates;
  }

  @Override
  public String host() {
    return "catalogue.service";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return times
        .of(services.version(new VersionId(subject)).code())
        .map(taken -> templates.of(t("insight.taken.title"), "insight/taken/reallyTaken", taken));
  }
}
