package org.sportel.visits;

import java.util.Optional;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.springframework.stereotype.Component;

/** Lets a parked or missed ticket wait again, in its old place. */
@Component
public final class ReturnTicket {
  private final Tickets tickets;
  private final Authority authority;
  private final Journal journal;
  private final Making making;

  ReturnTicket(Tickets tickets, Authority authority, Journal journal, Making making) {
    this.tickets = tickets;
    this.authority = authority;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Lets it wait; one that waits already stays as it is.
   *
   * @throws org.sportel.visits.model.VisitRefusal TICKET_UNKNOWN or OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void returnToQueue(TicketId id) {
    authority.require(Power.SERVE_COUNTER);
    var ticket = tickets.lock(id);
    if (ticket.state() == TicketState.WAITING) {
      return;
    }
    var waiting = ticket.returned(making.now());
    tickets.change(waiting, null);
    journal.record(
        new VisitEvent.Returned(
            waiting.visit().id().value(), TicketFacts.of(waiting, Optional.empty())));
  }
}
