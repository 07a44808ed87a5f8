package org.sportel.insight.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.dashboards.ArrangeFigures;
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

/** Chooses the indicators of a dashboard and their order. */
@Controller
final class DashboardFiguresController {
  private static final String PATH = DashboardsController.PATH + "/{id}/figures";

  private final DashboardFigurePages pages;
  private final ArrangeFigures arrange;
  private final CurrentTenant current;
  private final Transactions transactions;

  DashboardFiguresController(
      DashboardFigurePages pages,
      ArrangeFigures arrange,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.arrange = arrange;
    this.current = current;
    this.transactions = transactions;
  }

  @GetMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String add(@PathVariable UUID id, @RequestParam(defaultValue = "") String figure, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.add(id, figure)));
    return "insight/dashboards/web/dashboardFigurePage";
  }

  @PostMapping(PATH + "/new")
  @Access(Rule.STAFF)
  String add(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return put(id, Optional.empty(), FigureForm.of(sent), response, model);
  }

  @GetMapping(PATH + "/{figure}")
  @Access(Rule.STAFF)
  String show(@PathVariable UUID id, @PathVariable UUID figure, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.show(id, figure)));
    return "insight/dashboards/web/dashboardFigurePage";
  }

  @PostMapping(PATH + "/{figure}")
  @Access(Rule.STAFF)
  String show(
      @PathVariable UUID id,
      @PathVariable UUID figure,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return put(id, Optional.of(figure), FigureForm.of(sent), response, model);
  }

  @PostMapping(PATH + "/{figure}/move")
  @Access(Rule.STAFF)
  String move(
      @PathVariable UUID id,
      @PathVariable UUID figure,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String version) {
    var seen = seen(id, version);
    transactions.run(current.scope(), () -> arrange.move(seen, figure, way.equals("up")));
    return back(id, "moved");
  }

  @PostMapping(PATH + "/{figure}/remove")
  @Access(Rule.STAFF)
  String remove(
      @PathVariable UUID id,
      @PathVariable UUID figure,
      @RequestParam(defaultValue = "") String version) {
    var seen = seen(id, version);
    transactions.run(current.scope(), () -> arrange.remove(seen, figure));
    return back(id, "removed");
  }

  private String put(
      UUID id, Optional<UUID> place, FigureForm form, HttpServletResponse response, Model model) {
    var seen = new ArrangeFigures.Seen(id, form.version());
    try {
      transactions.run(current.scope(), () -> arrange.put(seen, place, form.chosen()));
      return back(id, "figure");
    } catch (DashboardRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(422);
      var way = place.map(figure -> "/figures/" + figure).orElse("/figures/new");
      model.addAttribute(
          "page",
          transactions.read(
              current.scope(),
              () -> pages.page(id, way, place.isEmpty(), form, FieldErrors.of(refused))));
      return "insight/dashboards/web/dashboardFigurePage";
    }
  }

  private static ArrangeFigures.Seen seen(UUID id, String version) {
    return new ArrangeFigures.Seen(id, DashboardForm.version(version));
  }

  private static String back(UUID id, String done) {
    return "redirect:" + DashboardsController.path(id) + "/change?done=" + done;
  }
}
