package org.sportel.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.RecomputeIndicator;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is behind each indicator of the catalogue. */
@Controller
final class IndicatorsController {
  static final String PATH = "/desk/indicators";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final FigureAccess sight;
  private final IndicatorView view;
  private final RecomputeIndicator recompute;
  private final Clock clock;

  IndicatorsController(
      Transactions transactions,
      CurrentTenant current,
      FigureAccess sight,
      IndicatorView view,
      RecomputeIndicator recompute,
      Clock clock) {
    this.transactions = transactions;
    this.current = current;
    this.sight = sight;
    this.view = view;
    this.recompute = recompute;
    this.clock = clock;
  }

  @GetMapping(PATH + "/{code}")
  @Access(Rule.STAFF)
  String one(
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    var form = new FilterForm(typed);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> view.page(code, form, question(form), IndicatorPage.Recomputed.no())));
    if (!form.errors().isEmpty()) {
      response.setStatus(422);
    }
    return "insight/web/indicatorPage";
  }

  /** Computes it again from the journal, which may take a while, and says the difference. */
  @PostMapping(PATH + "/{code}/recompute")
  @Access(Rule.STAFF)
  String again(@PathVariable String code, @RequestParam Map<String, String> typed, Model model) {
    var form = new FilterForm(typed);
    var question = transactions.read(current.scope(), () -> view.question(code, question(form)));
    var compared = recompute.compare(current.get().id(), code, question);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> view.page(code, form, question, view.recomputed(compared))));
    return "insight/web/indicatorPage";
  }

  private IndicatorQuestion question(FilterForm form) {
    var zone = current.get().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return IndicatorView.question(form, sight.places(), zone, today);
  }
}
