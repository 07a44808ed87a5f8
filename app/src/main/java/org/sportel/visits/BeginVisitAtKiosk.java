package org.sportel.visits;

import java.util.Optional;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Begins a visit at a kiosk; priority is for people to grant. */
@Component
public final class BeginVisitAtKiosk {
  private final IssueTickets issueTickets;
  private final Tickets tickets;
  private final HandOverTicket handOver;

  BeginVisitAtKiosk(IssueTickets issueTickets, Tickets tickets, HandOverTicket handOver) {
    this.issueTickets = issueTickets;
    this.tickets = tickets;
    this.handOver = handOver;
  }

  /**
   * Begins it; nobody waits until the ticket is in their hand.
   *
   * @throws VisitRefusal QUEUE_UNKNOWN, QUEUE_CLOSED, SERVICE_NOT_SERVED, CENTRE_CLOSED or
   *     NO_MORE_TODAY
   */
  public Ticket begin(PairedDevice kiosk, NewVisit visit) {
    if (kiosk.kind() != DeviceKind.KIOSK
        || !kiosk.centre().equals(visit.centre())
        || visit.priority().isPresent()) {
      throw new IllegalArgumentException("A kiosk gives tickets of its own centre only");
    }
    return issueTickets.issue(visit, Optional.empty()).ticket();
  }

  /**
   * Lets a ticket wait that was printed or read by a telephone.
   *
   * @throws VisitRefusal TICKET_UNKNOWN
   */
  public void handed(PairedDevice kiosk, String code) {
    tickets
        .coded(code)
        .filter(ticket -> ticket.visit().centre().equals(kiosk.centre()))
        .filter(ticket -> ticket.state() == TicketState.ISSUED)
        .ifPresent(ticket -> handOver.handed(tickets.lock(ticket.id())));
  }

  /**
   * Lets a ticket wait that somebody took on the way, once they type its code.
   *
   * @return whether there is such a ticket of this centre
   */
  public boolean arrived(PairedDevice kiosk, String typed) {
    var found =
        Ticket.codeIn(typed)
            .flatMap(tickets::coded)
            .filter(Ticket::onTheWay)
            .filter(ticket -> ticket.visit().centre().equals(kiosk.centre()));
    found.ifPresent(ticket -> handOver.handed(tickets.lock(ticket.id())));
    return found.isPresent();
  }
}
