package org.sportel.insight.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.insight.dashboards.DashboardRefusal;
import org.sportel.insight.dashboards.MailDashboard;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets how a dashboard is mailed; whoever gets it can stop it. */
@Controller
final class DashboardMailController {
  private static final String PATH = DashboardsController.PATH + "/{id}/mail";

  private final DashboardMailPages pages;
  private final MailDashboard mail;
  private final CurrentTenant current;
  private final Transactions transactions;

  DashboardMailController(
      DashboardMailPages pages,
      MailDashboard mail,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.mail = mail;
    this.current = current;
    this.transactions = transactions;
  }

  @GetMapping(PATH)
  @Access(Rule.STAFF)
  String page(@PathVariable UUID id, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.of(id)));
    return "insight/dashboards/web/dashboardMailPage";
  }

  @PostMapping(PATH)
  @Access(Rule.STAFF)
  String set(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String every,
      @RequestParam(defaultValue = "") List<String> readers,
      @RequestParam(defaultValue = "") String version,
      HttpServletResponse response,
      Model model) {
    var form = new MailForm(every, readers, DashboardForm.version(version));
    try {
      transactions.run(current.scope(), () -> mail.mail(id, form.version(), form.mail()));
      return "redirect:" + DashboardsController.path(id) + "?done=mail";
    } catch (DashboardRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(422);
      model.addAttribute(
          "page",
          transactions.read(current.scope(), () -> pages.of(id, form, FieldErrors.of(refused))));
      return "insight/dashboards/web/dashboardMailPage";
    }
  }

  @PostMapping(PATH + "/stop")
  @Access(Rule.STAFF)
  String stop(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> mail.stop(id));
    return "redirect:" + DashboardsController.path(id) + "?done=stopped";
  }
}
