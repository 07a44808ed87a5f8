package org.sportel.visits;

import java.time.Instant;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** Begins the visit of somebody whose appointment was found. */
@Component
public final class BeginVisitByAppointment {
  private final IssueTickets issueTickets;
  private final HandOverTicket handOver;
  private final Tickets tickets;

  BeginVisitByAppointment(IssueTickets issueTickets, HandOverTicket handOver, Tickets tickets) {
    this.issueTickets = issueTickets;
    this.handOver = handOver;
    this.tickets = tickets;
  }

  /**
   * Begins it in the caller's write transaction, also where there is no time for others any more;
   * nobody waits until the ticket is in their hand.
   *
   * @param due the time of the appointment
   * @throws org.sportel.visits.model.VisitRefusal QUEUE_UNKNOWN or QUEUE_CLOSED
   */
  public Ticket begin(NewVisit visit, Instant due) {
    return issueTickets.issue(visit, due).ticket();
  }

  /** Lets its ticket wait, which somebody has in their hand. */
  public Ticket handed(Ticket ticket) {
    handOver.handed(tickets.lock(ticket.id()));
    return tickets.get(ticket.id());
  }

  /** The ticket of a visit that began so. */
  public Ticket of(VisitId visit) {
    return tickets.of(visit).getFirst();
  }
}
