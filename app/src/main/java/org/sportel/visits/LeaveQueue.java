package org.sportel.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreRight;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.serving.ServingRight;
import org.springframework.stereotype.Component;

/** Takes a ticket out of its queue when the person goes without being served. */
@Component
public final class LeaveQueue {
  private static final List<TicketState> WAIT =
      List.of(TicketState.ISSUED, TicketState.WAITING, TicketState.PARKED);

  private final Tickets tickets;
  private final ServingRight serving;
  private final Authority authority;
  private final Journal journal;
  private final Making making;
  private final CurrentDay today;

  LeaveQueue(
      Tickets tickets,
      ServingRight serving,
      Authority authority,
      Journal journal,
      Making making,
      CurrentDay today) {
    this.tickets = tickets;
    this.serving = serving;
    this.authority = authority;
    this.journal = journal;
    this.making = making;
    this.today = today;
  }

  /**
   * Takes it out; one that has left already stays as it is, and one that nobody ever had in hand
   * ends without anybody having left.
   *
   * @throws VisitRefusal TICKET_UNKNOWN, or OTHER_STATE while it is at a counter or over
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter there
   */
  public void leave(TicketId id) {
    var ticket = tickets.lock(id);
    serving.require(ticket.visit().centre());
    left(ticket, false);
  }

  /**
   * Takes out all who wait in a centre today, and the tickets that nobody has in hand; who is at a
   * counter stays.
   *
   * @return how many waited
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public int leaveAll(Centre centre) {
    CentreRight.require(authority, centre);
    var waiting = tickets.of(centre.id(), today.day(), WAIT);
    waiting.forEach(ticket -> left(tickets.lock(ticket.id()), true));
    return (int) waiting.stream().filter(ticket -> ticket.state().waits()).count();
  }

  /**
   * As {@link #leave}, for whoever has proven that the ticket is theirs.
   *
   * @param dayEnded whether the day's end takes it out, not the person
   */
  void left(Ticket ticket, boolean dayEnded) {
    left(ticket, dayEnded, making.now());
  }

  /** As {@link #leave}, at the end of a day that is over. */
  void leftOvernight(Ticket ticket) {
    left(ticket, true, today.endOf(ticket.visit().day()));
  }

  private void left(Ticket ticket, boolean dayEnded, Instant at) {
    if (ticket.state().gone()) {
      return;
    }
    if (ticket.state().called()) {
      throw new VisitRefusal(VisitRefusal.Reason.OTHER_STATE, ticket.number().text());
    }
    boolean held = ticket.state() != TicketState.ISSUED;
    var over = ticket.to(held ? TicketState.LEFT : TicketState.LAPSED);
    tickets.change(over, at);
    var visit = over.visit().id().value();
    var facts = TicketFacts.of(over, Optional.empty());
    journal.record(
        held
            ? new VisitEvent.Left(visit, facts, dayEnded)
            : new VisitEvent.Lapsed(visit, facts, dayEnded),
        Origin.LIVE,
        at);
  }
}
