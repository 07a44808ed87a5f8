package org.sportel.visits.needs;

import java.util.Optional;
import java.util.Set;
import org.sportel.platform.Journal;
import org.sportel.visits.Tickets;
import org.sportel.visits.Visits;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Lets whoever holds a ticket's code say what they need, until they are called. */
@Component
public final class ChangeNeeds {
  private final Tickets tickets;
  private final Visits visits;
  private final Journal journal;

  ChangeNeeds(Tickets tickets, Visits visits, Journal journal) {
    this.tickets = tickets;
    this.visits = visits;
    this.journal = journal;
  }

  /**
   * Puts these needs in place of those said before; the same ones change nothing.
   *
   * @throws VisitRefusal TICKET_UNKNOWN, CALLED_ALREADY, or OTHER_STATE once it is over
   */
  public void change(String code, Set<Accommodation> needs) {
    var found =
        tickets.coded(code).orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN));
    var ticket = tickets.lock(found.id());
    ticket.requireNotCalled();
    if (!ticket.state().waits() && ticket.state() != TicketState.ISSUED) {
      throw new VisitRefusal(VisitRefusal.Reason.OTHER_STATE, ticket.number().text());
    }
    var visit = ticket.visit();
    if (visit.needs().equals(needs)) {
      return;
    }
    visits.need(visit.id(), needs);
    journal.record(
        new VisitEvent.NeedsChanged(visit.id().value(), TicketFacts.of(ticket, Optional.empty())));
  }
}
