package org.sportel.visits;

import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Begins and ends the break of whoever sits at a counter. */
@Component
public final class TakeBreak {
  private final CounterWork work;
  private final Seats seats;
  private final Journal journal;

  TakeBreak(CounterWork work, Seats seats, Journal journal) {
    this.work = work;
    this.seats = seats;
    this.journal = journal;
  }

  /**
   * Goes away or comes back; where it is so already nothing changes.
   *
   * @throws VisitRefusal NO_SEAT or STILL_SERVING
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void take(boolean away) {
    var mine = work.mine();
    var seat = mine.seat();
    if (seat.serving() != away) {
      return;
    }
    mine.ticket()
        .filter(served -> away)
        .ifPresent(
            served -> {
              throw new VisitRefusal(VisitRefusal.Reason.STILL_SERVING, served.number().text());
            });
    seats.pause(seat, away);
    var centre = seat.centre().value();
    var counter = seat.counter().value();
    journal.record(
        seat.breakSince()
            .<HallEvent>map(
                since -> new HallEvent.BreakEnded(centre, counter, seat.account(), since))
            .orElseGet(() -> new HallEvent.BreakBegun(centre, counter, seat.account())));
  }
}
