package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.remark.Remarks;
import org.sportel.network.StartPart;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** How the services stand, for whoever designs them. */
@Component
final class ServicesToday implements Panel {
  private static final String PAGE = "/desk/services";
  private static final int MOST = 5;

  private final Services services;
  private final Remarks remarks;
  private final VersionHistory history;
  private final Units units;
  private final StartPart start;
  private final PanelTemplates templates;

  ServicesToday(
      Services services,
      Remarks remarks,
      VersionHistory history,
      Units units,
      StartPart start,
      PanelTemplates templates) {
    this.services = services;
    this.remarks = remarks;
    this.history = history;
    this.units = units;
    this.start = start;
    this.templates = templates;
  }

  /**
   * What the panel shows.
   *
   * @param facts what most services still lack, each leading to them
   */
  record View(List<Tile> tiles, List<OpenSummary.Lack> facts) {}

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start.of(Power.DESIGN_SERVICES, () -> panel(subject));
  }

  private PanelContent panel(UUID person) {
    var all = services.list();
    var offered = all.stream().filter(ServiceCard::offered).count();
    var contacts = UnitContacts.of(units.tree().all());
    var open = OpenSummary.of(all, contacts);
    return templates.of(
        t("catalogue.today.title"),
        "catalogue/web/servicesToday",
        new View(
            List.of(
                new Tile(
                    history.proposals(person).size(),
                    t("catalogue.today.proposals"),
                    "/desk/proposals",
                    true),
                new Tile(offered, t("catalogue.today.offered"), PAGE, false),
                new Tile(all.size() - offered, t("catalogue.today.off"), PAGE, false),
                new Tile(open.services(), t("catalogue.today.open"), PAGE + "?show=open", false),
                new Tile(remarks.count(), t("catalogue.today.remarks"), "/desk/remarks", true)),
            open.most(MOST)));
  }
}
