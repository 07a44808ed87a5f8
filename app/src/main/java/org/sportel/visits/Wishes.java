package org.sportel.visits;

import org.sportel.catalogue.Services;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.model.Wish;
import org.sportel.visits.room.RoomStates;
import org.springframework.stereotype.Component;

/** Checks whether a centre can do now what somebody comes for. */
@Component
final class Wishes {
  private final CentreSetups setups;
  private final Services services;
  private final LastTicket lastTicket;
  private final RoomStates rooms;
  private final CurrentDay today;

  Wishes(
      CentreSetups setups,
      Services services,
      LastTicket lastTicket,
      RoomStates rooms,
      CurrentDay today) {
    this.setups = setups;
    this.services = services;
    this.lastTicket = lastTicket;
    this.rooms = rooms;
    this.today = today;
  }

  /** Answers the centre's set-up, or refuses. */
  CentreSetup check(NewVisit visit) {
    var setup = setups.of(visit.centre());
    if (today.closed() || rooms.of(visit.centre()).closedOn(today.day())) {
      throw new VisitRefusal(VisitRefusal.Reason.CENTRE_CLOSED);
    }
    visit.wishes().forEach(wish -> check(setup, wish));
    lastTicket.require(setup, visit);
    return setup;
  }

  /** As {@link #check}, for one wish of somebody who is in the centre already. */
  void check(CentreId centre, Wish wish) {
    check(setups.of(centre), wish);
  }

  /** As {@link #check}, for whoever was promised a time: a service may have ended meanwhile. */
  CentreSetup checkBooked(NewVisit visit) {
    var setup = setups.of(visit.centre());
    visit.wishes().forEach(wish -> open(setup, wish));
    return setup;
  }

  private void check(CentreSetup setup, Wish wish) {
    var queue = open(setup, wish);
    if (!wish.services().stream().allMatch(code -> services.find(code).isPresent())) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_UNKNOWN);
    }
    if (!queue.serves(wish.services())) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_NOT_SERVED);
    }
  }

  private static Queue open(CentreSetup setup, Wish wish) {
    var queue =
        setup
            .queue(wish.queue())
            .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.QUEUE_UNKNOWN));
    if (!queue.open()) {
      throw new VisitRefusal(VisitRefusal.Reason.QUEUE_CLOSED, queue.name());
    }
    return queue;
  }
}
