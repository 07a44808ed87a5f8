package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.ComplaintParts;
import org.sportel.complaints.ComplaintSearch;
import org.sportel.complaints.ComplaintSearch.View;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.network.StartPart;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/**
 * What waits with complaints today, for officers and for whoever is asked or has to change
 * something.
 */
@Component
final class ComplaintsToday implements Panel {
  private static final String LIST = "/desk/complaints?view=";

  private final ComplaintSearch search;
  private final ComplaintParts parts;
  private final CorrectiveActions actions;
  private final Authority authority;
  private final StartPart start;

  ComplaintsToday(
      ComplaintSearch search,
      ComplaintParts parts,
      CorrectiveActions actions,
      Authority authority,
      StartPart start) {
    this.search = search;
    this.parts = parts;
    this.actions = actions;
    this.authority = authority;
    this.start = start;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public Optional<PanelContent> render(UUID account) {
    return start
        .when(() -> true, () -> panel(tiles(account)))
        .filter(panel -> !panel.title().isEmpty());
  }

  private static PanelContent panel(List<Tile> tiles) {
    return new PanelContent(tiles.isEmpty() ? "" : t("complaints.title"), Tile.row(tiles));
  }

  private List<Tile> tiles(UUID account) {
    var tiles = new ArrayList<Tile>();
    if (authority.may(Power.HANDLE_COMPLAINTS)) {
      for (var view : List.of(View.MINE, View.UNREAD, View.LATE, View.NOBODY)) {
        tiles.add(
            new Tile(
                search.count(view),
                t("complaints.view." + view.name()),
                LIST + view.name().toLowerCase(Locale.ROOT),
                view == View.LATE || view == View.NOBODY));
      }
    }
    var asked = parts.awaited(account);
    if (!asked.isEmpty()) {
      tiles.add(
          new Tile(
              asked.size(),
              t("complaints.today.asked"),
              "/desk/statements/" + asked.getFirst().id(),
              false));
    }
    var mine = actions.openOf(account).size();
    if (mine > 0) {
      tiles.add(new Tile(mine, t("complaints.today.actions"), "/desk/complaints/actions", false));
    }
    var services = authority.may(Power.DESIGN_SERVICES) ? actions.openOfServices().size() : 0;
    if (services > 0) {
      tiles.add(
          new Tile(services, t("complaints.today.services"), "/desk/complaints/actions", false));
    }
    return tiles;
  }
}
