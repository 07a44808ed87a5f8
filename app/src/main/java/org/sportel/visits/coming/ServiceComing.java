package org.sportel.visits.coming;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.web.Here;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Answers on the page of a service where one can come for it now. */
@Component
final class ServiceComing implements Panel {
  private static final int MOST = 5;

  private final Here here;
  private final Services services;
  private final Centres centres;
  private final ComingNow now;
  private final PanelTemplates templates;

  ServiceComing(
      Here here, Services services, Centres centres, ComingNow now, PanelTemplates templates) {
    this.here = here;
    this.services = services;
    this.centres = centres;
    this.now = now;
    this.templates = templates;
  }

  /** A centre that gives the service. */
  record Place(String name, ComingView view) {}

  /** The centres that give the service. */
  record View(List<Place> places) {
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
            .map(centre -> place(centre, service))
            .filter(place -> !place.view().now().queues().isEmpty())
            .limit(MOST)
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("visits.coming.title"), "visits/coming/serviceComing", new View(places)));
  }

  private Place place(Centre centre, ServiceCard service) {
    var standing = now.of(centre, Optional.of(service));
    return new Place(
        standing.name(),
        new ComingView(
            standing,
            "/m/"
                + here.current().get().slug()
                + "/centres/"
                + centre.code()
                + "/now.json?service="
                + service.code().value()));
  }
}
