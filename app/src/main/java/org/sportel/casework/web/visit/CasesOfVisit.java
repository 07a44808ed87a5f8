package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.VisitCases;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Shows on a visit which applications came of it, and leads to what the person has here. */
@Component
final class CasesOfVisit implements Panel {
  private final VisitCases cases;
  private final Authority authority;
  private final PanelTemplates templates;

  CasesOfVisit(VisitCases cases, Authority authority, PanelTemplates templates) {
    this.cases = cases;
    this.authority = authority;
    this.templates = templates;
  }

  /**
   * What came of a visit.
   *
   * @param asks whether the reader may look for the person's cases
   */
  record View(String visit, List<StandingRow> cases, boolean asks) {}

  @Override
  public String host() {
    return "visits.visit";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID visit) {
    var came = StandingRow.of(cases.of(new VisitId(visit)));
    boolean asks = authority.may(Power.SERVE_COUNTER);
    return Optional.of(
        templates.of(
            t("casework.visit.title"),
            "casework/web/visit/casesOfVisit",
            new View(visit.toString(), came, asks)));
  }
}
