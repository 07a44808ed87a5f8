package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.VisitCases;
import org.sportel.casework.model.CaseId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Shows on a case the visit during which it was taken. */
@Component
final class VisitOfCase implements Panel {
  private final VisitCases cases;

  private final PanelTemplates templates;

  VisitOfCase(VisitCases cases, PanelTemplates templates) {
    this.cases = cases;
    this.templates = templates;
  }

  /** The visit. */
  record View(String visit) {}

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<PanelContent> render(UUID id) {
    return cases
        .of(new CaseId(id))
        .map(
            visit ->
                templates.of(
                    t("casework.visit.of"),
                    "casework/web/visit/visitOfCase",
                    new View(visit.value().toString())));
  }
}
