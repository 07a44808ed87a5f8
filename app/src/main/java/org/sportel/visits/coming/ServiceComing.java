package org.sportel.visits.coming;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.network.Centres;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Answers on the page of a service where one can come for it now. */
@Component
final class ServiceComing implements Panel {
  private static final int MOST = 5;

  private final Services services;
  private final Centres centres;
  private final ComingViews views;
  private final PanelTemplates templates;

  ServiceComing(Services services, Centres centres, ComingViews views, PanelTemplates templates) {
    this.services = services;
    this.centres = centres;
    this.views = views;
    this.templates = templates;
  }

  /** The centres that give the service. */
  record View(List<ComingView> places) {
    View {
      places = List.copyOf(places);
    }
  }

  @Override
  public String host() {
    return "catalogue.service";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var service = services.version(new VersionId(subject));
    var places =
        centres.list().stream()
            .map(centre -> views.of(centre, Optional.of(service)))
            .filter(view -> !view.now().queues().isEmpty())
            .limit(MOST)
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("visits.coming.title"), "visits/coming/serviceComing", new View(places)));
  }
}
