package org.sportel.visits;

import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Says that the person who was called stands at the counter. */
@Component
public final class StartServing {
  private final CounterWork work;
  private final Tickets tickets;
  private final Calls calls;
  private final Journal journal;

  StartServing(CounterWork work, Tickets tickets, Calls calls, Journal journal) {
    this.work = work;
    this.tickets = tickets;
    this.calls = calls;
    this.journal = journal;
  }

  /**
   * Begins serving; where it has begun already nothing changes.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN or OTHER_COUNTER
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void start(TicketId id) {
    work.take(id, CounterCall.End.FINISHED)
        .filter(served -> served.ticket().state() == TicketState.CALLED)
        .ifPresent(this::start);
  }

  private void start(CounterWork.Served served) {
    var serving = served.ticket().to(TicketState.SERVING);
    calls.serving(served.call().id(), work.now());
    tickets.change(serving, null);
    journal.record(
        new VisitEvent.ServingBegun(
            serving.visit().id().value(), served.facts(serving), served.call().calledAt()));
  }
}
