package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.insight.dashboards.AskNetwork;
import org.sportel.insight.dashboards.ComposeDashboard;
import org.sportel.insight.dashboards.DashboardRefusal;
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

/** Lists, reads and composes dashboards. */
@Controller
final class DashboardsController {
  static final String PATH = "/desk/dashboards";
  private static final Set<String> DONE =
      Set.of("kept", "figure", "moved", "removed", "discarded", "mail", "stopped", "copied");

  private final DashboardPages pages;
  private final DashboardView view;
  private final ComposeDashboard compose;
  private final AskNetwork ask;
  private final CurrentTenant current;
  private final Transactions transactions;

  DashboardsController(
      DashboardPages pages,
      DashboardView view,
      ComposeDashboard compose,
      AskNetwork ask,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.view = view;
    this.compose = compose;
    this.ask = ask;
    this.current = current;
    this.transactions = transactions;
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static String done(String done) {
    return DONE.contains(done) ? t("insight.dashboard.done." + done) : "";
  }

  @GetMapping(PATH)
  @Access(Rule.STAFF)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.list(done(done))));
    return "insight/dashboards/web/dashboardsPage";
  }

  @GetMapping(PATH + "/{id}")
  @Access(Rule.STAFF)
  String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var asked = ask.about(id);
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> view.of(id, asked, done(done))));
    return "insight/dashboards/web/dashboardPage";
  }

  @GetMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String blank(Model model) {
    return blank(DashboardForm.empty(), FieldErrors.none(), model);
  }

  @PostMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String compose(
      @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
    var form = DashboardForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        var id = transactions.write(current.scope(), () -> compose.compose(form.frame()));
        return "redirect:" + path(id) + "/figures/new";
      } catch (DashboardRefusal refused) {
        errors = at(refused);
      }
    }
    response.setStatus(422);
    return blank(form, errors, model);
  }

  @GetMapping(PATH + "/{id}/change")
  @Access(Rule.STAFF)
  String change(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.change(id, done(done))));
    return "insight/dashboards/web/dashboardFormPage";
  }

  @PostMapping(PATH + "/{id}/change")
  @Access(Rule.STAFF)
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = DashboardForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        transactions.run(current.scope(), () -> compose.change(id, form.version(), form.frame()));
        return "redirect:" + path(id) + "/change?done=kept";
      } catch (DashboardRefusal refused) {
        errors = at(refused);
      }
    }
    response.setStatus(422);
    var wrong = errors;
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.change(id, form, wrong)));
    return "insight/dashboards/web/dashboardFormPage";
  }

  @PostMapping(PATH + "/{id}/discard")
  @Access(Rule.STAFF)
  String discard(@PathVariable UUID id, @RequestParam(defaultValue = "") String version) {
    transactions.run(current.scope(), () -> compose.discard(id, DashboardForm.version(version)));
    return "redirect:" + PATH + "?done=discarded";
  }

  private String blank(DashboardForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.blank(form, errors)));
    return "insight/dashboards/web/dashboardFormPage";
  }

  /** At the field; a name is at fault in the language of the office. */
  private FieldErrors at(DashboardRefusal refused) {
    var field = refused.field().orElseThrow(() -> refused);
    var where = field.equals("name") ? "name-" + current.get().lang().tag() : field;
    return FieldErrors.none().with(where, refused.messageKey(), refused.args());
  }
}
