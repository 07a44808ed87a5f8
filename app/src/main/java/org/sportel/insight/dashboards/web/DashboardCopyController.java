package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.documents.Downloads;
import org.sportel.documents.SheetSetter;
import org.sportel.insight.dashboards.CopyDashboard;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a dashboard away: as one's own copy, or on paper. */
@Controller
final class DashboardCopyController {
  private static final String PATH = DashboardsController.PATH + "/{id}";

  private final CopyDashboard copy;
  private final DashboardSheets sheets;
  private final SheetSetter setter;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  DashboardCopyController(
      CopyDashboard copy,
      DashboardSheets sheets,
      SheetSetter setter,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.copy = copy;
    this.sheets = sheets;
    this.setter = setter;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @PostMapping(PATH + "/copy")
  @Access(Rule.STAFF)
  String copy(@PathVariable UUID id) {
    var made = transactions.write(current.scope(), () -> copy.copy(id));
    return "redirect:" + DashboardsController.path(made) + "/change?done=copied";
  }

  @GetMapping(PATH + "/pdf")
  @Access(Rule.STAFF)
  void pdf(@PathVariable UUID id, HttpServletResponse response) {
    var sheet = sheets.of(id);
    var pdf = setter.pdf("insight/dashboards/web/dashboardSheet.jte", sheet);
    downloads.sendPdf(t("insight.dashboard.file") + ".pdf", pdf, response);
  }
}
