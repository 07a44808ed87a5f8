package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.platform.Authority;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Power;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Leads from a visit to the application the person came for. */
@Component
final class ApplyOnVisit implements Panel {
  private final Tickets tickets;
  private final Services services;
  private final Authority authority;
  private final PanelTemplates templates;

  ApplyOnVisit(Tickets tickets, Services services, Authority authority, PanelTemplates templates) {
    this.tickets = tickets;
    this.services = services;
    this.authority = authority;
    this.templates = templates;
  }

  /** The services of the visit that are on offer. */
  record View(String visit, List<One> services) {}

  /** A service. */
  record One(String code, Shown title) {}

  @Override
  public String host() {
    return "visits.visit";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID visit) {
    if (!authority.may(Power.SERVE_COUNTER)) {
      return Optional.empty();
    }
    var wanted =
        tickets.of(new VisitId(visit)).stream()
            .flatMap(ticket -> ticket.services().stream())
            .distinct()
            .flatMap(code -> services.find(code).stream())
            .filter(ServiceCard::offered)
            .map(card -> new One(card.code().value(), Texts.show(card.title())))
            .toList();
    return Optional.of(
        templates.of(
            t("intake.visit.title"),
            "intake/web/applyOnVisit",
            new View(visit.toString(), wanted)));
  }
}
