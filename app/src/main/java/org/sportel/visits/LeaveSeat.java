package org.sportel.visits;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Ends the acting person's sitting at a counter. */
@Component
public final class LeaveSeat {
  private final Seats seats;
  private final Calls calls;
  private final Tickets tickets;
  private final Authority authority;
  private final Journal journal;

  LeaveSeat(Seats seats, Calls calls, Tickets tickets, Authority authority, Journal journal) {
    this.seats = seats;
    this.calls = calls;
    this.tickets = tickets;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Leaves; whoever sits nowhere stays so.
   *
   * @throws VisitRefusal STILL_SERVING
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void leave() {
    authority.require(Power.SERVE_COUNTER);
    if (seats.find().isEmpty()) {
      return;
    }
    leave(seats.mine());
  }

  private void leave(Seat seat) {
    calls
        .open(seat.counter())
        .ifPresent(
            call -> {
              throw new VisitRefusal(
                  VisitRefusal.Reason.STILL_SERVING, tickets.get(call.ticket()).number().text());
            });
    seats.leave(seat);
    journal.record(
        new HallEvent.SeatLeft(seat.centre().value(), seat.counter().value(), seat.account()));
  }
}
