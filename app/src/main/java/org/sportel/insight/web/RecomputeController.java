package org.sportel.insight.web;

import java.time.Clock;
import java.util.Map;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.recomputed.RecomputeFigure;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Computes a figure of cases again from the journal, which may take a while. */
@Controller
final class RecomputeController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final FigureAccess sight;
  private final FigureView view;
  private final RecomputeFigure recompute;
  private final Clock clock;

  RecomputeController(
      Transactions transactions,
      CurrentTenant current,
      FigureAccess sight,
      FigureView view,
      RecomputeFigure recompute,
      Clock clock) {
    this.transactions = transactions;
    this.current = current;
    this.sight = sight;
    this.view = view;
    this.recompute = recompute;
    this.clock = clock;
  }

  @PostMapping(FiguresController.PATH + "/{code}/recompute")
  @Access(Rule.STAFF)
  String again(@PathVariable String code, @RequestParam Map<String, String> typed, Model model) {
    var form = new FilterForm(typed);
    var tenant = current.get();
    var places = transactions.read(current.scope(), sight::places);
    var question = new FigureQuestion(form.ofCases(), places, tenant.zone(), clock.instant());
    var compared = recompute.compare(tenant.id(), code, question);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> view.page(code, form, question, FigureView.told(compared))));
    return "insight/web/figurePage";
  }
}
