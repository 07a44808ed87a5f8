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
   * @throws VisitRefusal TICKET_UNKNOWN, CALLED_ALREADY, or OTHER_STATE once it is over
   */
  public void leave(String code) {
    var ticket =
        tickets.coded(code).orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN));
    var held = tickets.lock(ticket.id());
    held.requireNotCalled();
    leaveQueue.left(held, false);
  }
}
