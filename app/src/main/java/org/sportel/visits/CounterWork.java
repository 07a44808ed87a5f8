package org.sportel.visits;

import java.time.Instant;
import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** What all deeds at a counter have in common. */
@Component
final class CounterWork {
  private final Authority authority;
  private final Tickets tickets;
  private final Calls calls;
  private final Journal journal;
  private final Making making;

  CounterWork(Authority authority, Tickets tickets, Calls calls, Journal journal, Making making) {
    this.authority = authority;
    this.tickets = tickets;
    this.calls = calls;
    this.journal = journal;
    this.making = making;
  }

  /** A ticket at the acting person's counter, held until the transaction ends. */
  record Served(Seat seat, Ticket ticket, CounterCall call) {
    /** When serving began, where it did. */
    Optional<Instant> since() {
      return call.servingAt();
    }

    TicketFacts facts(Ticket now) {
      return TicketFacts.of(now, Optional.of(seat));
    }
  }

  Instant now() {
    return making.now();
  }

  /**
   * The acting person's seat with whom they called there, held.
   *
   * @throws VisitRefusal NO_SEAT
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  Calls.Mine mine() {
    authority.require(Power.SERVE_COUNTER);
    return calls.mine();
  }

  /**
   * The ticket that is at the acting person's counter.
   *
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN or OTHER_COUNTER
   */
  Served served(TicketId id) {
    var mine = mine();
    return served(mine, id).orElseThrow(() -> elsewhere(id));
  }

  /**
   * The ticket at the acting person's counter; empty where it ended there in just this way already,
   * as after a second click or a lost answer.
   *
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN or OTHER_COUNTER
   */
  Optional<Served> take(TicketId id, CounterCall.End as) {
    var mine = mine();
    var here = served(mine, id);
    if (here.isPresent()) {
      return here;
    }
    var elsewhere = elsewhere(id);
    boolean done =
        calls.of(id).stream()
            .findFirst()
            .filter(call -> call.counter().equals(mine.seat().counter()))
            .filter(call -> call.endedAs().equals(Optional.of(as)))
            .isPresent();
    if (done) {
      return Optional.empty();
    }
    throw elsewhere;
  }

  private static Optional<Served> served(Calls.Mine mine, TicketId id) {
    return mine.of(id)
        .flatMap(call -> mine.ticket().map(ticket -> new Served(mine.seat(), ticket, call)));
  }

  private VisitRefusal elsewhere(TicketId id) {
    return new VisitRefusal(VisitRefusal.Reason.OTHER_COUNTER, tickets.get(id).number().text());
  }

  /** Calls a ticket that is held to a counter that is free. */
  CounterCall call(Seat seat, Ticket ticket, CallReason because) {
    var now = now();
    var called = ticket.to(TicketState.CALLED);
    tickets.change(called, null);
    var call =
        new CounterCall(
            making.ids().next(),
            ticket.id(),
            seat.counter(),
            seat.account(),
            because,
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    calls.add(call, seat.centre());
    journal.record(
        new VisitEvent.Called(
            ticket.visit().id().value(),
            TicketFacts.of(called, Optional.of(seat)),
            because,
            ticket.times().waitingSince().orElse(now)));
    return call;
  }

  /** Ends the call and writes how the ticket stands now. */
  void end(Served served, Ticket after, CounterCall.End as, Instant now) {
    calls.end(served.call().id(), as, now);
    tickets.change(after, after.state().waits() ? null : now);
  }
}
