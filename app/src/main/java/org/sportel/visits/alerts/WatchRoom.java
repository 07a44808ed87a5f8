package org.sportel.visits.alerts;

import java.time.Duration;
import java.util.Set;
import org.sportel.network.CentreId;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Jobs;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.room.RoomState;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/**
 * Watches who begins to wait: too many at once is told at once, too long when the time has come.
 * Only rooms whose manager gave an address are watched.
 */
@Component
final class WatchRoom implements Follower {
  private final RoomStates rooms;
  private final RaiseAlert raiseAlert;
  private final Jobs jobs;
  private final Json json;

  WatchRoom(RoomStates rooms, RaiseAlert raiseAlert, Jobs jobs, Json json) {
    this.rooms = rooms;
    this.raiseAlert = raiseAlert;
    this.jobs = jobs;
    this.json = json;
  }

  @Override
  public String name() {
    return "visits.alerts";
  }

  @Override
  public Set<String> types() {
    return Set.of("visits.ticket-handed-over", "visits.returned");
  }

  @Override
  public void follow(Entry entry) {
    if (entry.origin() == Origin.LIVE) {
      var of = json.read(entry.payload().path("of"), TicketFacts.class);
      var room = rooms.of(new CentreId(of.centre()));
      if (room.mailTo().isPresent()) {
        room.limits().ifPresent(limits -> watch(of, limits, entry));
      }
    }
  }

  private void watch(TicketFacts of, RoomState.Limits limits, Entry entry) {
    raiseAlert.tooMany(new CentreId(of.centre()), new QueueId(of.queue()), limits);
    var due = entry.happenedAt().plus(Duration.ofMinutes(limits.minutes() + 1L));
    jobs.enqueue(WatchWait.KIND, of.ticket(), new WatchWait.Order(of.ticket()), due);
  }
}
