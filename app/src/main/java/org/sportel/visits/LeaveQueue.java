package org.sportel.visits;

import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Takes a ticket out of its queue when the person goes without being served. */
@Component
public final class LeaveQueue {
  private final Tickets tickets;
  private final Authority authority;
  private final Journal journal;
  private final Making making;

  LeaveQueue(Tickets tickets, Authority authority, Journal journal, Making making) {
    this.tickets = tickets;
    this.authority = authority;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Takes it out; one that has left already stays as it is.
   *
   * @throws VisitRefusal TICKET_UNKNOWN, or OTHER_STATE while it is at a counter or over
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void leave(TicketId id) {
    authority.require(Power.SERVE_COUNTER);
    left(tickets.lock(id), false);
  }

  /** As {@link #leave}, for whoever has proven that the ticket is theirs, and for the night. */
  void left(Ticket ticket, boolean dayEnded) {
    if (ticket.state() == TicketState.LEFT) {
      return;
    }
    if (ticket.state().called()) {
      throw new VisitRefusal(VisitRefusal.Reason.OTHER_STATE, ticket.number().text());
    }
    var left = ticket.to(TicketState.LEFT);
    tickets.change(left, making.now());
    journal.record(
        new VisitEvent.Left(
            left.visit().id().value(), TicketFacts.of(left, Optional.empty()), dayEnded));
  }
}
