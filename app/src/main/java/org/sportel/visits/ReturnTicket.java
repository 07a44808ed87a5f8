package org.sportel.visits;

import java.util.Optional;
import org.sportel.platform.Journal;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Lets a parked or missed ticket wait again, in its old place. */
@Component
public final class ReturnTicket {
  private final Tickets tickets;
  private final ServingRight serving;
  private final Journal journal;
  private final Making making;

  ReturnTicket(Tickets tickets, ServingRight serving, Journal journal, Making making) {
    this.tickets = tickets;
    this.serving = serving;
    this.journal = journal;
    this.making = making;
  }

  /**
   * Lets it wait; one that waits already stays as it is.
   *
   * @throws org.sportel.visits.model.VisitRefusal TICKET_UNKNOWN or OTHER_STATE
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public void returnToQueue(TicketId id) {
    var ticket = tickets.lock(id);
    serving.require(ticket.visit().centre());
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
