package org.sportel.visits;

import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Lets whoever holds a ticket's code leave the queue. */
@Component
public final class LeaveWithCode {
  private final Tickets tickets;
  private final LeaveQueue leaveQueue;

  LeaveWithCode(Tickets tickets, LeaveQueue leaveQueue) {
    this.tickets = tickets;
    this.leaveQueue = leaveQueue;
  }

  /**
   * Leaves; who has left already stays so.
   *
   * @throws VisitRefusal TICKET_UNKNOWN, or OTHER_STATE while it is at a counter or over
   */
  public void leave(String code) {
    var ticket =
        tickets.coded(code).orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN));
    leaveQueue.left(tickets.lock(ticket.id()), false);
  }
}
