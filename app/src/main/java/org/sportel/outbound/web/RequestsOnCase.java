package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.outbound.OutboundRequests;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/** Shows on a case what other bodies were asked and where a request begins. */
@Component
final class RequestsOnCase implements Panel {
  private final OutboundRequests requests;
  private final CasesAtHand cases;
  private final RequestViews views;
  private final PanelTemplates templates;

  RequestsOnCase(
      OutboundRequests requests, CasesAtHand cases, RequestViews views, PanelTemplates templates) {
    this.requests = requests;
    this.cases = cases;
    this.views = views;
    this.templates = templates;
  }

  /**
   * The requests of a case.
   *
   * @param add where a new one is written; empty for whoever may only look, and once it is closed
   */
  record View(List<RequestViews.Line> lines, String add) {}

  @Override
  public String host() {
    return "casework.case";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var id = new CaseId(subject);
    var lines = requests.of(id).reversed().stream().map(views::line).toList();
    var add = cases.workable(id) ? CaseLinks.at(id) + "/requests/new" : "";
    return lines.isEmpty() && add.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.of(t("outbound.title"), "outbound/web/requestsOnCase", new View(lines, add)));
  }
}
