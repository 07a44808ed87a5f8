package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueWords;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shares of all tenants side by side for the network's operator: each in its own scope, with
 * numbers only, by size and with intervals instead of a ranking.
 */
@Controller
final class FairController {
  private static final String PATH = "/desk/network/fair";
  private static final int LEAST = 5;

  private final Transactions transactions;
  private final Tenants tenants;
  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final Clock clock;

  FairController(
      Transactions transactions,
      Tenants tenants,
      DeclaredIndicators indicators,
      Measuring measuring,
      Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.indicators = indicators;
    this.measuring = measuring;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String compare(@RequestParam(defaultValue = "") String indicator, Model model) {
    var shares = indicators.shipped().stream().filter(one -> one.formula().share()).toList();
    var chosen =
        shares.stream()
            .filter(one -> one.code().equals(indicator))
            .findFirst()
            .orElse(shares.getFirst());
    model.addAttribute("page", page(chosen, shares));
    return "insight/web/fairPage";
  }

  private FairPage page(DeclaredIndicator chosen, List<DeclaredIndicator> shares) {
    var points = new ArrayList<Funnel.Point>();
    var few = new ArrayList<List<Cell>>();
    for (var tenant : tenants.list()) {
      var found = measured(tenant, chosen);
      var name = Texts.show(tenant.name()).text();
      if (found.sample() >= LEAST) {
        var share = found.value().map(BigDecimal::doubleValue).orElse(0.0);
        points.add(new Funnel.Point(name, found.sample(), share));
      } else if (found.sample() > 0) {
        few.add(few(name));
      }
    }
    var all = points.stream().mapToLong(Funnel.Point::sample).sum();
    var met = points.stream().mapToDouble(point -> point.share() * point.sample()).sum();
    var funnel = new Funnel(all == 0 ? 0 : met / all, points);
    var whole = ValueWords.of(chosen.formula(), BigDecimal.valueOf(funnel.mean()));
    var rows = new ArrayList<List<Cell>>();
    points.stream()
        .sorted(Comparator.comparing(Funnel.Point::label))
        .forEach(point -> rows.add(row(chosen, funnel, point)));
    rows.addAll(few);
    return new FairPage(
        Texts.show(chosen.name()).text(),
        IndicatorWords.formula(chosen.formula()),
        t("insight.fair.whole", whole, Texts.number(all)),
        funnel,
        rows,
        shares.stream()
            .map(one -> new Link(Texts.show(one.name()).text(), PATH + "?indicator=" + one.code()))
            .toList());
  }

  private static List<Cell> few(String name) {
    var none = Cell.of(t("insight.value.none"));
    return List.of(
        Cell.of(name),
        Cell.of(t("insight.suppressed", LEAST)),
        none,
        none,
        Cell.of(t("insight.fair.FEW")));
  }

  private Measured measured(Tenant tenant, DeclaredIndicator chosen) {
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    var question =
        new IndicatorQuestion(
            today.minusYears(1), today.plusDays(1), Map.of(), Places.everywhere(), tenant.zone());
    return transactions.read(
        Scope.of(tenant.id()), () -> measuring.total(chosen.formula(), question));
  }

  private static List<Cell> row(DeclaredIndicator chosen, Funnel funnel, Funnel.Point point) {
    var interval = Interval.ofShare(point.share(), point.sample());
    return List.of(
        Cell.of(point.label()),
        Cell.of(ValueWords.of(chosen.formula(), BigDecimal.valueOf(point.share()))),
        Cell.of(Texts.number(point.sample())),
        Cell.of(IndicatorWords.interval(chosen.formula(), interval)),
        Cell.of(t("insight.fair." + funnel.place(point))));
  }
}
