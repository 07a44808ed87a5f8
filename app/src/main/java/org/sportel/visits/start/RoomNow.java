package org.sportel.visits.start;

import org.sportel.network.Centre;
import org.sportel.visits.Expectations;
import org.sportel.visits.Seats;
import org.sportel.visits.help.HelpRequests;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Counts who waits and who sits at a counter of a centre now, in a transaction. */
@Component
final class RoomNow {
  private final Here here;
  private final Expectations expectations;
  private final Seats seats;
  private final HelpRequests help;

  RoomNow(Here here, Expectations expectations, Seats seats, HelpRequests help) {
    this.here = here;
    this.expectations = expectations;
    this.seats = seats;
    this.help = help;
  }

  /**
   * How it stands.
   *
   * @param longest minutes of who waits longest, 0 when nobody waits
   * @param late whether somebody waits longer than their queue promises
   * @param open how many counters serve now
   * @param helps how many counters wait for the manager
   */
  record Standing(int waiting, long longest, boolean late, int open, int helps) {}

  Standing of(Centre centre, CentreSetup setup) {
    var waiting = expectations.waiting(centre.id(), TicketState.THAT_WAIT);
    var sitting = seats.of(centre.id());
    return new Standing(
        waiting.size(),
        waiting.stream().mapToLong(ticket -> here.minutesSince(ticket.place())).max().orElse(0),
        waiting.stream().anyMatch(ticket -> late(ticket, setup)),
        (int) sitting.stream().filter(seat -> seat.breakSince().isEmpty()).count(),
        (int) sitting.stream().filter(seat -> help.of(seat).isPresent()).count());
  }

  private boolean late(Ticket ticket, CentreSetup setup) {
    return setup
        .queue(ticket.queue())
        .filter(queue -> here.minutesSince(ticket.place()) > queue.targetMinutes())
        .isPresent();
  }
}
