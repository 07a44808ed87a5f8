package org.sportel.visits;

import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Ends a call to which nobody came. */
@Component
public final class MissTicket {
  private final CounterWork work;
  private final Journal journal;

  MissTicket(CounterWork work, Journal journal) {
    this.work = work;
    this.journal = journal;
  }

  /**
   * Says that nobody came; they may still come back.
   *
   * @throws org.sportel.visits.model.VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER or
   *     OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void miss(TicketId id) {
    work.take(id, CounterCall.End.MISSED).ifPresent(this::miss);
  }

  private void miss(CounterWork.Served served) {
    var missed = served.ticket().to(TicketState.MISSED);
    work.end(served, missed, CounterCall.End.MISSED, work.now());
    journal.record(new VisitEvent.Missed(missed.visit().id().value(), served.facts(missed)));
  }
}
