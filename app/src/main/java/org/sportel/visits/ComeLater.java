package org.sportel.visits;

import java.time.Instant;
import java.util.Optional;
import org.sportel.platform.Journal;
import org.sportel.visits.model.LaterPlace;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketFacts;
import org.sportel.visits.model.VisitEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Lets whoever holds a ticket's code give the place up and come later. */
@Component
public final class ComeLater {
  private final Tickets tickets;
  private final CentreSetups setups;
  private final LastTicket lastTicket;
  private final Journal journal;
  private final Making making;

  ComeLater(
      Tickets tickets, CentreSetups setups, LastTicket lastTicket, Journal journal, Making making) {
    this.tickets = tickets;
    this.setups = setups;
    this.lastTicket = lastTicket;
    this.journal = journal;
    this.making = making;
  }

  /** What the holder of a ticket may choose now; empty where its place cannot be given up. */
  public Optional<LaterPlace> offered(Ticket ticket) {
    return Optional.of(ticket).filter(LaterPlace::open).map(this::place);
  }

  /**
   * Gives the place up.
   *
   * @param chosen when to come; empty to go behind those who wait now
   * @throws VisitRefusal TICKET_UNKNOWN, CALLED_ALREADY, OTHER_STATE, TIME_TOO_SOON or
   *     NO_MORE_TODAY
   */
  public void later(String code, Optional<Instant> chosen) {
    var found =
        tickets.coded(code).orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN));
    var ticket = tickets.lock(found.id());
    ticket.requireNotCalled();
    var given = place(ticket).give(ticket, chosen);
    tickets.change(given, null);
    journal.record(
        new VisitEvent.PlaceGivenUp(
            given.visit().id().value(),
            TicketFacts.of(given, Optional.empty()),
            given.times().parkedUntil()));
  }

  private LaterPlace place(Ticket ticket) {
    return lastTicket.later(setups.of(ticket.visit().centre()), ticket, making.now());
  }
}
