package org.sportel.visits;

import java.time.Duration;
import java.util.Optional;
import org.sportel.platform.Journal;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Sends a person away for a while, to fill in a form or fetch a document. */
@Component
public final class ParkTicket {
  /** For so many minutes at most it waits by itself. */
  public static final int MOST_MINUTES = 240;

  private final CounterWork work;
  private final Journal journal;

  ParkTicket(CounterWork work, Journal journal) {
    this.work = work;
    this.journal = journal;
  }

  /**
   * Parks the ticket; it keeps its place.
   *
   * @param back after how long it waits again by itself; empty until a clerk says so
   * @throws VisitRefusal NO_SEAT, TICKET_UNKNOWN, OTHER_COUNTER, OTHER_STATE, or NUMBER_WRONG for
   *     no whole minutes from 1 to {@value #MOST_MINUTES}
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void park(TicketId id, Optional<Duration> back) {
    if (back.filter(time -> time.toMinutes() < 1 || time.toMinutes() > MOST_MINUTES).isPresent()) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_MINUTES);
    }
    work.take(id, CounterCall.End.PARKED).ifPresent(served -> park(served, back));
  }

  private void park(CounterWork.Served served, Optional<Duration> back) {
    var now = work.now();
    var until = back.map(now::plus);
    var parked = served.ticket().parked(until);
    work.end(served, parked, CounterCall.End.PARKED, now);
    journal.record(
        new VisitEvent.Parked(
            parked.visit().id().value(), served.facts(parked), served.since(), until));
  }
}
