package org.sportel.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Histories;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of one's own municipality, what is behind them, and imported cases. */
@Controller
final class FiguresController {
  static final String PATH = "/desk/figures";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final FigureAccess sight;
  private final FigurePages pages;
  private final Histories histories;
  private final Clock clock;

  FiguresController(
      Transactions transactions,
      CurrentTenant current,
      FigureAccess sight,
      FigurePages pages,
      Histories histories,
      Clock clock) {
    this.transactions = transactions;
    this.current = current;
    this.sight = sight;
    this.pages = pages;
    this.histories = histories;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Access(Rule.STAFF)
  String dashboard(
      @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    var form = new FilterForm(typed);
    var tenant = current.get();
    var whose = Texts.show(tenant.name()).text();
    var place = new FiguresView.Place(whose, PATH, true, new Link("", ""));
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.dashboard().page(place, form, question(form))));
    status(form, response);
    return "insight/web/figuresPage";
  }

  @GetMapping(PATH + "/{code}")
  @Access(Rule.STAFF)
  String figure(
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    var form = new FilterForm(typed);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> pages.figure().page(code, form, question(form), IndicatorPage.Recomputed.no())));
    status(form, response);
    return "insight/web/figurePage";
  }

  @GetMapping("/desk/history/{id}")
  @Access(Rule.STAFF)
  String history(@PathVariable UUID id, Model model) {
    var history = transactions.read(current.scope(), () -> histories.get(id, sight.places()));
    model.addAttribute("page", HistoryPage.of(history));
    return "insight/web/historyPage";
  }

  private FigureQuestion question(FilterForm form) {
    return new FigureQuestion(
        form.ofCases(), sight.places(), current.get().zone(), clock.instant());
  }

  private static void status(FilterForm form, HttpServletResponse response) {
    if (!form.errors().isEmpty()) {
      response.setStatus(422);
    }
  }
}
