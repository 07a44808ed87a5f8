package org.sportel.setup;

import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.CallNext;
import org.sportel.visits.Calls;
import org.sportel.visits.FinishTicket;
import org.sportel.visits.HandOverTicket;
import org.sportel.visits.MissTicket;
import org.sportel.visits.NewVisit;
import org.sportel.visits.Seats;
import org.sportel.visits.StartServing;
import org.sportel.visits.TakeSeat;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitCause;
import org.springframework.stereotype.Component;

/** A clerk of the demo, through the commands that clerks use. */
@Component
final class DemoCounter {
  private final TakeSeat takeSeat;
  private final Giving giving;
  private final CallNext callNext;
  private final StartServing startServing;
  private final MissTicket missTicket;
  private final FinishTicket finishTicket;

  /** What a clerk gives and sees. */
  @Component
  record Giving(
      BeginVisit begin, HandOverTicket handOver, Seats seats, Calls calls, Tickets tickets) {}

  DemoCounter(
      TakeSeat takeSeat,
      Giving giving,
      CallNext callNext,
      StartServing startServing,
      MissTicket missTicket,
      FinishTicket finishTicket) {
    this.takeSeat = takeSeat;
    this.giving = giving;
    this.callNext = callNext;
    this.startServing = startServing;
    this.missTicket = missTicket;
    this.finishTicket = finishTicket;
  }

  /** Whether the acting clerk sits at a counter today. */
  boolean seated() {
    return giving.seats().find().isPresent();
  }

  void sit(CentreId centre, CounterId counter) {
    takeSeat.take(centre, counter);
  }

  void arrive(NewVisit visit) {
    giving.handOver().hand(giving.begin().begin(visit).ticket().id());
  }

  /** Whose ticket is at the acting clerk's counter. */
  Optional<TicketId> standing() {
    return giving
        .seats()
        .find()
        .flatMap(seat -> giving.calls().open(seat.counter()))
        .map(CounterCall::ticket);
  }

  Optional<CounterCall> next() {
    return callNext.call();
  }

  void start(TicketId ticket) {
    startServing.start(ticket);
  }

  void miss(TicketId ticket) {
    missTicket.miss(ticket);
  }

  void finish(TicketId ticket) {
    finishTicket.finish(ticket);
  }

  /** Finishes it and says why the person came. */
  void finish(TicketId ticket, VisitCause cause) {
    finishTicket.finish(ticket, Optional.of(cause), Optional.empty());
  }

  Ticket ticket(TicketId ticket) {
    return giving.tickets().get(ticket);
  }
}
