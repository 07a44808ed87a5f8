package org.sportel.visits;

import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Calls once more whoever has not come. */
@Component
public final class RecallTicket {
  private final CounterWork work;
  private final Calls calls;
  private final Journal journal;

  RecallTicket(CounterWork work, Calls calls, Journal journal) {
    this.work = work;
    this.calls = calls;
    this.journal = journal;
  }

  /**
   * Calls again.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN or OTHER_COUNTER
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void recall(TicketId id) {
    work.take(id, CounterCall.End.FINISHED)
        .ifPresent(
            served -> {
              calls.recalled(served.call().id(), work.now());
              journal.record(
                  new VisitEvent.Recalled(
                      served.ticket().visit().id().value(), served.facts(served.ticket())));
            });
  }
}
