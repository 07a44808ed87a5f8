package org.sportel.visits;

import java.util.Optional;
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
   * Finishes it; where serving was not begun it counts from the call.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER or
   *     OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void finish(TicketId id) {
    finish(id, Optional.empty());
  }

  /**
   * Finishes it and notes why the person came, where the clerk says so.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER or
   *     OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void finish(TicketId id, Optional<VisitCause> cause) {
    work.take(id, CounterCall.End.FINISHED).ifPresent(served -> finish(served, cause));
  }

  private void finish(CounterWork.Served served, Optional<VisitCause> cause) {
    var finished = served.ticket().to(TicketState.FINISHED);
    work.end(served, finished, CounterCall.End.FINISHED, work.now());
    journal.record(
        new VisitEvent.Finished(
            finished.visit().id().value(),
            served.facts(finished),
            served.call().servedFrom(),
            true));
    cause.ifPresent(
        why ->
            journal.record(
                new VisitEvent.CauseNoted(
                    finished.visit().id().value(), served.facts(finished), why)));
  }
}
