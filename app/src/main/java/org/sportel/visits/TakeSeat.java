package org.sportel.visits;

import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Seats the acting person at a counter for today. */
@Component
public final class TakeSeat {
  private final Seats seats;
  private final LeaveSeat leaveSeat;
  private final ServingRight serving;
  private final Acting acting;
  private final Journal journal;

  TakeSeat(Seats seats, LeaveSeat leaveSeat, ServingRight serving, Acting acting, Journal journal) {
    this.seats = seats;
    this.leaveSeat = leaveSeat;
    this.serving = serving;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Takes the seat and leaves the one before; whoever sits there already stays.
   *
   * @throws VisitRefusal COUNTER_UNKNOWN, COUNTER_TAKEN or STILL_SERVING
   * @throws org.sportel.platform.NotAllowed without the power to serve in the unit that works
   *     there, or, where none does alone, in the centre's
   */
  public void take(CentreId centre, CounterId counter) {
    var place = serving.require(centre);
    serving.require(place, counter(place, counter));
    var before = seats.find();
    if (before.map(Seat::counter).equals(Optional.of(counter))) {
      return;
    }
    if (before.isPresent()) {
      leaveSeat.leave();
    }
    seats.take(centre, counter);
    journal.record(new HallEvent.SeatTaken(centre.value(), counter.value(), acting.now().id()));
  }

  private static Counter counter(Centre centre, CounterId id) {
    return centre.counters().stream()
        .filter(counter -> counter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN));
  }
}
