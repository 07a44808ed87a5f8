package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Leads from the page of an administrative unit's office to what it offers. */
@Component
final class OfficeOfCentre implements Panel {
  private final Centres centres;
  private final CurrentTenant current;
  private final PanelTemplates templates;

  OfficeOfCentre(Centres centres, CurrentTenant current, PanelTemplates templates) {
    this.centres = centres;
    this.current = current;
    this.templates = templates;
  }

  /** Where the unit's page is. */
  record View(String href) {}

  @Override
  public String host() {
    return "network.centre";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return centres
        .find(new CentreId(subject))
        .flatMap(centre -> centre.unit())
        .map(unit -> new View(PlaceLinks.office(current.get().slug(), unit)))
        .map(
            view ->
                templates.of(
                    t("standards.office.services"), "standards/place/officeOfCentre", view));
  }
}
