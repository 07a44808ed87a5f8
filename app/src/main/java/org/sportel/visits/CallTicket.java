package org.sportel.visits;

import java.util.Optional;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.sportel.visits.model.Seat;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Calls one ticket that the clerk has chosen, out of its turn; the journal says that it was. */
@Component
public final class CallTicket {
  private final CounterWork work;
  private final Tickets tickets;
  private final Calls calls;

  CallTicket(CounterWork work, Tickets tickets, Calls calls) {
    this.work = work;
    this.tickets = tickets;
    this.calls = calls;
  }

  /**
   * Calls it to the acting person's counter; one that was called there already stays called.
   *
   * @throws VisitRefusal NO_SEAT, ON_BREAK, STILL_SERVING, TICKET_UNKNOWN or OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public CounterCall call(TicketId id) {
    var mine = work.mine();
    var seat = mine.seat();
    if (!seat.serving()) {
      throw new VisitRefusal(VisitRefusal.Reason.ON_BREAK);
    }
    if (mine.of(id).isPresent()) {
      return mine.of(id).get();
    }
    mine.ticket()
        .ifPresent(
            other -> {
              throw new VisitRefusal(VisitRefusal.Reason.STILL_SERVING, other.number().text());
            });
    var ticket = tickets.lock(id);
    if (!ticket.visit().centre().equals(seat.centre())
        || !ticket.visit().day().equals(seat.day())) {
      throw new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN);
    }
    return work.call(seat, ticket, because(seat, ticket));
  }

  private CallReason because(Seat seat, Ticket ticket) {
    if (ticket.state() == TicketState.ISSUED) {
      return CallReason.WALKED_UP;
    }
    boolean here =
        calls.of(ticket.id()).stream()
            .findFirst()
            .filter(last -> last.counter().equals(seat.counter()))
            .filter(last -> last.endedAs().equals(Optional.of(CounterCall.End.FINISHED)))
            .isPresent();
    return here ? CallReason.GOES_ON : CallReason.CHOSEN;
  }
}
