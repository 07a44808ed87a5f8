package org.sportel.visits.hall;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.outages.Outages;
import org.sportel.visits.outages.SystemOutage;
import org.sportel.visits.room.RoomStates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What people in a hall should know: the manager's message and outages of other bodies. */
@Component
final class HallNotices {
  private final Outages outages;
  private final RoomStates rooms;
  private final Clock clock;

  HallNotices(Outages outages, RoomStates rooms, Clock clock) {
    this.outages = outages;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** All of them in the reader's language, in a transaction. */
  List<Shown> of(Centre centre) {
    return Stream.concat(
            rooms.of(centre.id()).shown(clock.instant()).stream(),
            outages.of(centre.id()).stream().map(SystemOutage::text))
        .map(Texts::show)
        .toList();
  }
}
