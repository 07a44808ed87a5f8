package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.Access;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a visit from its first ticket to what came of it. */
@Controller
final class VisitController {
  private final Here here;
  private final VisitRows rows;
  private final Panels panels;
  private final Authority authority;
  private final ServingRight serving;

  VisitController(
      Here here, VisitRows rows, Panels panels, Authority authority, ServingRight serving) {
    this.here = here;
    this.rows = rows;
    this.panels = panels;
    this.authority = authority;
    this.serving = serving;
  }

  @Access(power = {Power.SERVE_COUNTER, Power.WORK_CASES, Power.MANAGE_CENTRE})
  @GetMapping("/desk/visits/{id}")
  String visit(@PathVariable UUID id, Model model) {
    model.addAttribute("page", here.write(() -> page(new VisitId(id))));
    return "visits/web/visitPage";
  }

  private VisitPage page(VisitId id) {
    var visit = rows.visit(id);
    if (!authority.may(Power.WORK_CASES)) {
      serving.require(visit.centre());
    }
    return new VisitPage(
        rows.centre(visit),
        Texts.shortDateTime(visit.begunAt()),
        t("visits.begun." + visit.channel()),
        visit.lang().label(),
        TicketLine.marks(visit),
        rows.tickets(visit),
        rows.consulted(id),
        panels.of(ServedViews.HOST, id.value()));
  }
}
