package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketId;
import org.sportel.visits.model.TicketState;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PublicAddress;
import org.sportel.web.components.QrDrawing;
import org.springframework.stereotype.Component;

/** Puts the code that rates a visit on the printed ticket, and the link on a finished one. */
@Component
final class RateTicketPanel implements Panel {
  private final Tickets tickets;
  private final CurrentTenant current;
  private final PublicAddress address;

  RateTicketPanel(Tickets tickets, CurrentTenant current, PublicAddress address) {
    this.tickets = tickets;
    this.current = current;
    this.address = address;
  }

  @Override
  public String host() {
    return "visits.ticket";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var ticket = tickets.get(new TicketId(subject));
    if (ticket.state().gone() || ticket.state() == TicketState.MISSED) {
      return Optional.empty();
    }
    var path = "/m/" + current.get().slug() + "/rate/" + ticket.code();
    return Optional.of(
        new PanelContent(
            t("feedback.panel.title"),
            ticket.state() == TicketState.FINISHED
                ? RateLink.of(path)
                : QrDrawing.of(address.of(path))));
  }
}
