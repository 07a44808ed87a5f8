package org.sportel.visits;

import java.util.Optional;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Ends the tickets of earlier days of the running transaction's tenant. */
@Component
final class EndForgotten {
  private static final int AT_ONCE = 200;

  private final Tickets tickets;
  private final Calls calls;
  private final LeaveQueue leaveQueue;
  private final CurrentDay today;
  private final Journal journal;
  private final Making making;

  EndForgotten(
      Tickets tickets,
      Calls calls,
      LeaveQueue leaveQueue,
      CurrentDay today,
      Journal journal,
      Making making) {
    this.tickets = tickets;
    this.calls = calls;
    this.leaveQueue = leaveQueue;
    this.today = today;
    this.journal = journal;
    this.making = making;
  }

  /** Ends some; answers how many. */
  int some() {
    var forgotten = tickets.forgotten(today.day(), AT_ONCE);
    forgotten.forEach(ticket -> end(tickets.lock(ticket.id())));
    return forgotten.size();
  }

  private void end(Ticket ticket) {
    var open = calls.of(ticket.id()).stream().filter(call -> call.endedAt().isEmpty()).findFirst();
    var now = making.now();
    if (open.isPresent() && ticket.state() == TicketState.SERVING) {
      calls.end(open.get().id(), CounterCall.End.FINISHED, now);
      var finished = ticket.to(TicketState.FINISHED);
      tickets.change(finished, now);
      journal.record(
          new VisitEvent.Finished(
              ticket.visit().id().value(),
              facts(finished, open.get()),
              open.get().servedFrom(),
              false));
      return;
    }
    open.ifPresent(call -> calls.end(call.id(), CounterCall.End.MISSED, now));
    if (open.isPresent() && ticket.state() == TicketState.CALLED) {
      missed(ticket.to(TicketState.MISSED), open.get());
    } else {
      leaveQueue.leftOvernight(
          ticket.state() == TicketState.CALLED ? ticket.to(TicketState.WAITING) : ticket);
    }
  }

  /** Who was called and never came did not leave before being called. */
  private void missed(Ticket missed, CounterCall call) {
    var at = today.endOf(missed.visit().day());
    tickets.change(missed, at);
    journal.record(
        new VisitEvent.Missed(missed.visit().id().value(), facts(missed, call)), Origin.LIVE, at);
  }

  private static TicketFacts facts(Ticket ticket, CounterCall call) {
    var bare = TicketFacts.of(ticket, Optional.empty());
    return new TicketFacts(
        bare.ticket(),
        bare.centre(),
        bare.queue(),
        bare.number(),
        bare.services(),
        Optional.of(call.counter().value()),
        Optional.of(call.account()));
  }
}
