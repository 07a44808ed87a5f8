package org.sportel.visits;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CounterId;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Seats the acting person at a counter for today. */
@Component
public final class TakeSeat {
  private final Centres centres;
  private final Seats seats;
  private final LeaveSeat leaveSeat;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  TakeSeat(
      Centres centres,
      Seats seats,
      LeaveSeat leaveSeat,
      Authority authority,
      Acting acting,
      Journal journal) {
    this.centres = centres;
    this.seats = seats;
    this.leaveSeat = leaveSeat;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Takes the seat and leaves the one before; whoever sits there already stays.
   *
   * @throws VisitRefusal COUNTER_UNKNOWN, COUNTER_TAKEN or STILL_SERVING
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter, or in the unit
   *     that works there
   */
  public void take(CentreId centre, CounterId counter) {
    authority.require(Power.SERVE_COUNTER);
    var place = centres.get(centre);
    unit(place, counter).ifPresent(unit -> authority.require(Power.SERVE_COUNTER, unit));
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

  /** The unit that works at a counter alone. */
  private static Optional<UUID> unit(Centre centre, CounterId id) {
    return centre.counters().stream()
        .filter(counter -> counter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN))
        .unit()
        .map(unit -> unit.value());
  }
}
