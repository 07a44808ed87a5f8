package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.visitor.KnownVisitors;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.TicketId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Lets the reception find who came, so that the counter knows what the office has of them. */
@Component
final class VisitorOfTicket implements Panel {
  private final Tickets tickets;
  private final KnownVisitors known;
  private final Authority authority;
  private final PanelTemplates templates;

  VisitorOfTicket(
      Tickets tickets, KnownVisitors known, Authority authority, PanelTemplates templates) {
    this.tickets = tickets;
    this.known = known;
    this.authority = authority;
    this.templates = templates;
  }

  /** The visit of a ticket, and of how many cases of the visitor the counter will know. */
  record View(String visit, String ticket, int known) {}

  @Override
  public String host() {
    return "visits.given";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID ticket) {
    if (!authority.may(Power.SERVE_COUNTER)) {
      return Optional.empty();
    }
    var visit = tickets.get(new TicketId(ticket)).visit().id();
    return Optional.of(
        templates.of(
            t("casework.visit.who"),
            "casework/web/visit/visitorOfTicket",
            new View(visit.value().toString(), ticket.toString(), known.of(visit).size())));
  }
}
