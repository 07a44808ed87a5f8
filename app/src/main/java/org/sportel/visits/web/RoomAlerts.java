package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.visits.room.RoomState;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Warns where queues are past the limits that a centre's manager has set, in a transaction. */
@Component
final class RoomAlerts {
  private final RoomStates rooms;

  RoomAlerts(RoomStates rooms) {
    this.rooms = rooms;
  }

  /** The warnings of a centre as it stands now, in words. */
  List<String> of(Centre centre, CentreTodayPage.Room room) {
    return rooms.of(centre.id()).limits().stream()
        .flatMap(limits -> room.queues().stream().flatMap(queue -> of(limits, queue)))
        .toList();
  }

  private static Stream<String> of(RoomState.Limits limits, CentreTodayPage.Row queue) {
    var longest =
        queue.longest() > limits.minutes()
            ? Stream.of(t("visits.alert.longest", queue.letter(), queue.longest()))
            : Stream.<String>empty();
    var many =
        queue.waiting() > limits.waiting()
            ? Stream.of(t("visits.alert.waiting", queue.letter(), queue.waiting()))
            : Stream.<String>empty();
    return Stream.concat(longest, many);
  }
}
