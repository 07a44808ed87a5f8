package org.sportel.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sportel.insight.FigureAccess;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of indicators. */
@Controller
final class IndicatorCatalogueController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final FigureAccess sight;
  private final IndicatorCatalogue catalogue;
  private final Clock clock;

  IndicatorCatalogueController(
      Transactions transactions,
      CurrentTenant current,
      FigureAccess sight,
      IndicatorCatalogue catalogue,
      Clock clock) {
    this.transactions = transactions;
    this.current = current;
    this.sight = sight;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(IndicatorsController.PATH)
  @Access(Rule.STAFF)
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var tenant = current.get();
    var network = tenant.kind() == Tenant.Kind.OPERATOR;
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    var question =
        IndicatorView.question(new FilterForm(Map.of()), sight.places(), tenant.zone(), today);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> network ? catalogue.compared(done) : catalogue.values(question, done)));
    return "insight/web/indicatorsPage";
  }
}
