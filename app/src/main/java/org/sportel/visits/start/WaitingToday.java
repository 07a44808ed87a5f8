package org.sportel.visits.start;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.StartPart;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.Seats;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells a clerk on the start page how many people wait where they sit or may serve. Managers learn
 * it with the rest of their waiting rooms.
 */
@Component
final class WaitingToday implements Panel {
  private static final int MOST = 3;

  private final Rooms rooms;
  private final Authority authority;
  private final StartPart start;
  private final PanelTemplates templates;

  WaitingToday(Rooms rooms, Authority authority, StartPart start, PanelTemplates templates) {
    this.rooms = rooms;
    this.authority = authority;
    this.start = start;
    this.templates = templates;
  }

  /** A waiting room of the clerk. */
  record Room(String name, RoomNow.Standing now) {}

  /** What the panel shows. */
  record View(List<Room> rooms) {}

  /** Finds the waiting rooms of the acting person, in a transaction. */
  @Component
  record Rooms(Centres centres, CentreSetups setups, Seats seats, ServingRight right, RoomNow now) {
    /** Where they sit, else the first few where they may serve. */
    List<Room> mine() {
      var seat = seats.find();
      return centres.list().stream()
          .filter(centre -> seat.map(one -> one.centre().equals(centre.id())).orElse(true))
          .filter(right::in)
          .filter(centre -> !setups.of(centre.id()).queues().isEmpty())
          .limit(MOST)
          .map(this::room)
          .toList();
    }

    private Room room(Centre centre) {
      return new Room(Texts.show(centre.name()).text(), now.of(centre, setups.of(centre.id())));
    }
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return start
        .when(
            () -> authority.may(Power.SERVE_COUNTER) && !authority.may(Power.MANAGE_CENTRE),
            this::panel)
        .filter(panel -> !panel.title().isEmpty());
  }

  private PanelContent panel() {
    var mine = rooms.mine();
    return mine.isEmpty()
        ? new PanelContent("", output -> {})
        : templates.of(t("visits.start.waiting"), "visits/start/waitingToday", new View(mine));
  }
}
