package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.PublishedMonths;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueScale;
import org.sportel.insight.words.ValueWords;
import org.sportel.network.Tenant;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.MapDrawing;
import org.sportel.web.components.Series;
import org.sportel.web.components.ValuePoint;

/** Draws what the municipalities of one country answered; no total is told beside them. */
final class NetworkMap {
  private static final String FIGURES = "/desk/network/figures/";

  private final DeclaredIndicator one;
  private final int least;
  private final ValueClasses classes;

  NetworkMap(DeclaredIndicator one, List<NetworkMeasures.Answer<Measured>> answers) {
    this.one = one;
    this.least = PublishedTotals.least(one);
    this.classes =
        ValueClasses.of(
            answers.stream()
                .map(NetworkMeasures.Answer::value)
                .flatMap(value -> told(value).stream())
                .toList());
  }

  private boolean few(Measured measured) {
    return measured.sample() > 0 && measured.sample() < least;
  }

  private Optional<BigDecimal> told(Measured measured) {
    return measured.sample() == 0 || few(measured) ? Optional.empty() : measured.value();
  }

  /** In which class a value lies, 0 for none and -1 for one of too few. */
  int shade(Measured measured) {
    return few(measured) ? ValuePoint.SECRET : told(measured).flatMap(classes::of).orElse(0);
  }

  String shown(Measured measured) {
    return few(measured)
        ? t("insight.suppressed", least)
        : IndicatorWords.value(one.formula(), told(measured));
  }

  ValuePoint point(NetworkMeasures.Answer<Measured> answer) {
    var tenant = answer.tenant();
    var name = Texts.show(tenant.name()).text();
    return new ValuePoint(
        t("insight.map.point", name, shown(answer.value())),
        tenant.lat(),
        tenant.lon(),
        FIGURES + tenant.slug(),
        shade(answer.value()));
  }

  List<Cell> row(NetworkMeasures.Answer<Measured> answer) {
    var measured = answer.value();
    return List.of(
        Cell.link(Texts.show(answer.tenant().name()), FIGURES + answer.tenant().slug()),
        Cell.of(shown(measured)),
        Cell.of(
            measured.sample() == 0 || few(measured)
                ? t("insight.value.none")
                : Texts.number(measured.sample())));
  }

  /** The ranges of the classes. */
  List<String> legend() {
    return classes.ranges().stream()
        .map(
            range -> {
              var low = ValueWords.of(one.formula(), range.low());
              var high = ValueWords.of(one.formula(), range.high());
              return low.equals(high)
                  ? t("insight.map.one", low, range.count())
                  : t("insight.map.range", low, high, range.count());
            })
        .toList();
  }

  /** The courses of those that tell some month, by name. */
  CompareMunicipalities.Courses courses(
      List<NetworkMeasures.Answer<Map<String, Measured>>> answers, IndicatorQuestion days) {
    var months = new ArrayList<String>();
    for (var month = YearMonth.from(days.from());
        month.atDay(1).isBefore(days.until());
        month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    var values = new ArrayList<BigDecimal>();
    answers.forEach(
        answer -> {
          var hidden = PublishedMonths.of(answer.value(), least).hidden();
          answer.value().entrySet().stream()
              .filter(month -> !hidden.contains(month.getKey()))
              .flatMap(month -> month.getValue().value().stream())
              .forEach(values::add);
        });
    var unit = ValueScale.of(one.formula(), values);
    var series =
        answers.stream()
            .filter(answer -> !answer.value().isEmpty())
            .map(answer -> series(answer.tenant(), answer.value(), months, unit))
            .sorted(Comparator.comparing(Series::name))
            .toList();
    var title = t("insight.map.courses", Texts.show(one.name()).text());
    return new CompareMunicipalities.Courses(
        unit.titled(title),
        months.stream().map(month -> Texts.month(TypedDay.isoMonth(month).orElseThrow())).toList(),
        series);
  }

  private Series series(
      Tenant tenant, Map<String, Measured> found, List<String> months, ValueScale unit) {
    var hidden = PublishedMonths.of(found, least).hidden();
    var values = new ArrayList<Double>();
    var shown = new ArrayList<String>();
    for (var month : months) {
      var value =
          Optional.ofNullable(found.get(month))
              .flatMap(Measured::value)
              .filter(_ -> !hidden.contains(month));
      values.add(value.map(unit::of).orElse(Double.NaN));
      shown.add(
          hidden.contains(month)
              ? t("insight.suppressed", least)
              : IndicatorWords.value(one.formula(), value));
    }
    return new Series(Texts.show(tenant.name()).text(), values, shown);
  }

  /** The countries of municipalities of which an outline is known. */
  static Set<String> countries(List<Tenant> tenants) {
    var countries = new TreeSet<String>();
    tenants.stream().filter(NetworkMap::mapped).forEach(tenant -> countries.add(tenant.country()));
    return countries;
  }

  /** Whether a tenant is a municipality of a country of which an outline is known. */
  static boolean mapped(Tenant tenant) {
    return tenant.kind() == Tenant.Kind.MUNICIPALITY && MapDrawing.knows(tenant.country());
  }
}
