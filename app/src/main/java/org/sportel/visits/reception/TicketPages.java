package org.sportel.visits.reception;

import org.sportel.visits.CentreSetups;
import org.sportel.visits.Expectations;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.serving.ServingRight;
import org.sportel.visits.web.WaitWords;
import org.sportel.web.Panels;
import org.springframework.stereotype.Component;

/** Fills the page of a ticket at the reception, in a transaction. */
@Component
final class TicketPages {
  private final Tickets tickets;
  private final CentreSetups setups;
  private final Expectations expectations;
  private final TicketPapers papers;
  private final Panels panels;
  private final ServingRight serving;

  TicketPages(
      Tickets tickets,
      CentreSetups setups,
      Expectations expectations,
      TicketPapers papers,
      Panels panels,
      ServingRight serving) {
    this.tickets = tickets;
    this.setups = setups;
    this.expectations = expectations;
    this.papers = papers;
    this.panels = panels;
    this.serving = serving;
  }

  /**
   * The ticket as long as it waits. Afterwards its code, with which the visitor rates, is nobody's
   * to read at the desk.
   *
   * @throws VisitRefusal TICKET_UNKNOWN once it was called or ended
   * @throws org.sportel.platform.NotAllowed for who does not serve in its centre
   */
  TicketPage page(TicketId id) {
    var ticket = tickets.get(id);
    var centre = serving.require(ticket.visit().centre());
    if (ticket.state() != TicketState.ISSUED && !ticket.state().waits()) {
      throw new VisitRefusal(VisitRefusal.Reason.TICKET_UNKNOWN);
    }
    int ahead =
        (int)
            expectations.waiting(centre.id(), TicketState.THAT_WAIT).stream()
                .filter(other -> other.queue().equals(ticket.queue()) && !other.id().equals(id))
                .filter(other -> other.place().isBefore(ticket.place()))
                .count();
    var wait = expectations.of(setups.of(centre.id()), ticket.queue(), ahead);
    return new TicketPage(
        id.value().toString(),
        papers.of(ticket, centre, WaitWords.of(wait)),
        ticket.state() != TicketState.ISSUED,
        panels.of("visits.ticket", id.value()),
        panels.of("visits.given", id.value()));
  }
}
