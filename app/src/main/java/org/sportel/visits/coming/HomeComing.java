package org.sportel.visits.coming;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.web.Here;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Leads from a municipality's page to a time and to what its waiting rooms say now. */
@Component
final class HomeComing implements Panel {
  private static final int MOST = 8;

  private final Here here;
  private final Centres centres;
  private final CentreSetups setups;
  private final BookingRules rules;
  private final PanelTemplates templates;

  HomeComing(
      Here here,
      Centres centres,
      CentreSetups setups,
      BookingRules rules,
      PanelTemplates templates) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.rules = rules;
    this.templates = templates;
  }

  /**
   * The ways.
   *
   * @param booking whether any centre gives appointments
   * @param rooms the centres in which people wait
   */
  record View(String slug, boolean booking, List<Room> rooms) {
    View {
      rooms = List.copyOf(rooms);
    }
  }

  /** A centre. */
  record Room(String id, Shown name) {}

  @Override
  public String host() {
    return "catalogue.home";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID nobody) {
    return Optional.of(here.read(this::view))
        .filter(view -> view.booking() || !view.rooms().isEmpty())
        .map(view -> templates.of(t("visits.coming.title"), "visits/coming/homeComing", view));
  }

  private View view() {
    var all = centres.list();
    return new View(
        here.current().get().slug(),
        all.stream().anyMatch(centre -> rules.of(centre.id()).open()),
        all.stream()
            .filter(centre -> !setups.of(centre.id()).open().isEmpty())
            .limit(MOST)
            .map(HomeComing::room)
            .toList());
  }

  private static Room room(Centre centre) {
    return new Room(centre.id().value().toString(), Texts.show(centre.name()));
  }
}
