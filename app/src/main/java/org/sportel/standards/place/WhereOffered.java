package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Tells on the page of a service which administrative units offer it, and how far. */
@Component
final class WhereOffered implements Panel {
  private final Services services;
  private final Offices offices;
  private final CurrentTenant current;
  private final PanelTemplates templates;

  WhereOffered(
      Services services, Offices offices, CurrentTenant current, PanelTemplates templates) {
    this.services = services;
    this.offices = offices;
    this.current = current;
    this.templates = templates;
  }

  /** The units, by how far they offer the service. */
  record View(List<OfficePage.Group> groups) {
    View {
      groups = List.copyOf(groups);
    }
  }

  @Override
  public String host() {
    return "catalogue.service";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var service = services.version(new VersionId(subject));
    var groups = offices.offering(current.get(), service);
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(
                t("standards.where.title"), "standards/place/whereOffered", new View(groups)));
  }
}
