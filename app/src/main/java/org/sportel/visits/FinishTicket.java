package org.sportel.visits;

import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitCause;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Ends the serving of a ticket. */
@Component
public final class FinishTicket {
  private final CounterWork work;
  private final Journal journal;

  FinishTicket(CounterWork work, Journal journal) {
    this.work = work;
    this.journal = journal;
  }

  /**
   * Finishes what the ticket was called for; where serving was not begun it counts from the call.
   * Who wants something more waits for it at once, in their old place.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER or
   *     OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void finish(TicketId id) {
    finish(id, Optional.empty(), Optional.empty());
  }

  /**
   * Finishes it and notes why the person came, where the clerk says so.
   *
   * @param call the call that the clerk saw; where another one is open at the counter by now,
   *     nothing happens, so that a second click ends no second service
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER or
   *     OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void finish(TicketId id, Optional<VisitCause> cause, Optional<UUID> call) {
    work.take(id, CounterCall.End.FINISHED)
        .filter(served -> call.filter(seen -> !seen.equals(served.call().id())).isEmpty())
        .ifPresent(served -> finish(served, cause));
  }

  private void finish(CounterWork.Served served, Optional<VisitCause> cause) {
    var now = work.now();
    var ticket = served.ticket();
    boolean more = !ticket.onward().isEmpty();
    var after = more ? ticket.movedOn(now) : ticket.to(TicketState.FINISHED);
    work.end(served, after, CounterCall.End.FINISHED, now);
    var visit = ticket.visit().id().value();
    var since = served.call().servedFrom();
    journal.record(
        more
            ? new VisitEvent.MovedOn(visit, served.facts(ticket), since, after.queue().value())
            : new VisitEvent.Finished(visit, served.facts(ticket), since, true));
    cause.ifPresent(
        why -> journal.record(new VisitEvent.CauseNoted(visit, served.facts(ticket), why)));
  }
}
