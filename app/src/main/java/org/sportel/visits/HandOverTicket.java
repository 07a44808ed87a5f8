package org.sportel.visits;

import java.util.Optional;
import org.sportel.platform.Journal;
import org.sportel.visits.estimate.WaitEstimate;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Lets a ticket wait, once it is in somebody's hand. */
@Component
public final class HandOverTicket {
  private final Tickets tickets;
  private final ServingRight serving;
  private final Journal journal;
  private final Making making;
  private final CentreSetups setups;
  private final Expectations expectations;

  HandOverTicket(
      Tickets tickets,
      ServingRight serving,
      Journal journal,
      Making making,
      CentreSetups setups,
      Expectations expectations) {
    this.tickets = tickets;
    this.serving = serving;
    this.journal = journal;
    this.making = making;
    this.setups = setups;
    this.expectations = expectations;
  }

  /**
   * Lets it wait; a ticket that was handed over already stays as it is.
   *
   * @throws org.sportel.visits.model.VisitRefusal TICKET_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public void hand(TicketId id) {
    var ticket = tickets.lock(id);
    serving.require(ticket.visit().centre());
    handed(ticket);
  }

  /** As {@link #hand}, for whoever has proven that the ticket is theirs. */
  void handed(Ticket ticket) {
    if (ticket.state() != TicketState.ISSUED) {
      return;
    }
    var estimate = estimate(ticket);
    boolean keepsPlace = ticket.onTheWay() && !tickets.turnPassed(ticket);
    var waiting = keepsPlace ? ticket.arrived(making.now()) : ticket.handedOver(making.now());
    tickets.change(waiting, null);
    journal.record(
        new VisitEvent.TicketHandedOver(
            ticket.visit().id().value(), TicketFacts.of(waiting, Optional.empty())));
    estimate.ifPresent(
        told ->
            journal.record(
                new VisitEvent.WaitTold(
                    ticket.visit().id().value(),
                    TicketFacts.of(waiting, Optional.empty()),
                    Math.toIntExact(told.least().toMinutes()),
                    Math.toIntExact(told.most().toMinutes()))));
  }

  /** What the pages tell whoever joins the queue now. */
  private Optional<WaitEstimate> estimate(Ticket ticket) {
    var centre = ticket.visit().centre();
    int ahead = expectations.count(centre, ticket.queue(), TicketState.THAT_WAIT);
    return expectations.of(setups.of(centre), ticket.queue(), ahead);
  }
}
