package org.sportel.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicators;
import org.sportel.insight.InsightRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Figures of every tenant for the network's operator: each tenant is asked in its own scope and
 * answers with numbers only, never with cases.
 */
@Controller
final class NetworkFiguresController {
  private static final String PATH = "/desk/network/figures";

  private final Transactions transactions;
  private final Tenants tenants;
  private final Figures figures;
  private final Indicators indicators;
  private final FiguresView view;
  private final Clock clock;

  NetworkFiguresController(
      Transactions transactions,
      Tenants tenants,
      Figures figures,
      Indicators indicators,
      FiguresView view,
      Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.figures = figures;
    this.indicators = indicators;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String network(Model model) {
    var last = lastMonth();
    var months = new FigureFilter(Map.of(), Optional.of(last.minusYears(1)), Optional.of(last));
    var sums = new NetworkSums(indicators, PATH, last);
    for (var tenant : tenants.list()) {
      var all = question(tenant, FigureFilter.none());
      transactions.read(
          Scope.of(tenant.id()),
          () -> {
            var added = sums.add(tenant, figures.values(indicators.all(), all));
            if (added) {
              sums.addMonths(figures.by(Dimension.MONTH, sums.flows(), all.with(months)));
            }
            return added;
          });
    }
    model.addAttribute("page", sums.page());
    return "insight/web/networkFiguresPage";
  }

  @GetMapping(PATH + "/{slug}")
  @Access(power = Power.OPERATE_NETWORK)
  String tenant(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    var tenant = tenants.bySlug(slug).orElseThrow(() -> InsightRefusal.unknownTenant(slug));
    var form = new FilterForm(typed);
    var place =
        new FiguresView.Place(
            Texts.show(tenant.name()).text(),
            PATH + "/" + slug,
            false,
            new Link(Texts.t("insight.network.title"), PATH));
    model.addAttribute(
        "page",
        transactions.read(
            Scope.of(tenant.id()), () -> view.page(place, form, question(tenant, form.ofCases()))));
    if (!form.errors().isEmpty()) {
      response.setStatus(422);
    }
    return "insight/web/figuresPage";
  }

  /** The last month that is over where the network is operated. */
  private YearMonth lastMonth() {
    var zone =
        tenants.list().stream()
            .filter(tenant -> tenant.kind() == Tenant.Kind.OPERATOR)
            .map(Tenant::zone)
            .findFirst()
            .orElseGet(clock::getZone);
    return YearMonth.now(clock.withZone(zone)).minusMonths(1);
  }

  private FigureQuestion question(Tenant tenant, FigureFilter filter) {
    return new FigureQuestion(filter, Places.everywhere(), tenant.zone(), clock.instant());
  }
}
