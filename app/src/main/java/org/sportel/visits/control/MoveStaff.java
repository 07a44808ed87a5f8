package org.sportel.visits.control;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CounterId;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.visits.Calls;
import org.sportel.visits.Seats;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Moves whoever sits at a counter to another one, or ends the work at a counter. */
@Component
public final class MoveStaff {
  private final Centres centres;
  private final Seats seats;
  private final Calls calls;
  private final Tickets tickets;
  private final Authority authority;
  private final Journal journal;

  MoveStaff(
      Centres centres,
      Seats seats,
      Calls calls,
      Tickets tickets,
      Authority authority,
      Journal journal) {
    this.centres = centres;
    this.seats = seats;
    this.calls = calls;
    this.tickets = tickets;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Moves them, in the caller's write transaction.
   *
   * @param to a free counter of the same centre; empty leaves the counter closed
   * @throws VisitRefusal COUNTER_UNKNOWN where nobody sits or there is no such counter,
   *     COUNTER_TAKEN, or STILL_SERVING while somebody is called or served there
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void move(CentreId id, CounterId from, Optional<CounterId> to) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    var sitting = seats.of(id);
    var seat = at(sitting, from).orElseThrow(MoveStaff::unknown);
    to.ifPresent(counter -> free(centre, sitting, counter));
    calls
        .open(from)
        .ifPresent(
            call -> {
              throw new VisitRefusal(
                  VisitRefusal.Reason.STILL_SERVING, tickets.get(call.ticket()).number().text());
            });
    seats.move(seat, to);
    journal.record(new HallEvent.SeatLeft(id.value(), from.value(), seat.account()));
    to.ifPresent(
        counter ->
            journal.record(new HallEvent.SeatTaken(id.value(), counter.value(), seat.account())));
  }

  private static void free(Centre centre, List<Seat> sitting, CounterId counter) {
    if (centre.counters().stream().noneMatch(one -> one.id().equals(counter))) {
      throw unknown();
    }
    at(sitting, counter)
        .ifPresent(
            taken -> {
              throw new VisitRefusal(VisitRefusal.Reason.COUNTER_TAKEN, taken.office());
            });
  }

  private static Optional<Seat> at(List<Seat> sitting, CounterId counter) {
    return sitting.stream().filter(seat -> seat.counter().equals(counter)).findFirst();
  }

  private static VisitRefusal unknown() {
    return new VisitRefusal(VisitRefusal.Reason.COUNTER_UNKNOWN);
  }
}
