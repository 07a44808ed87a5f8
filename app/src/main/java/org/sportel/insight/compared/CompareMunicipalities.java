package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.explained.FigureExplanations;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Series;
import org.sportel.web.components.ValuePoint;
import org.springframework.stereotype.Component;

/**
 * Draws one indicator of many municipalities. Asks each in its own scope, so it must not be called
 * inside a transaction; who may see the network is for the caller to ask.
 */
@Component
public final class CompareMunicipalities {
  private final NetworkMeasures measures;
  private final FigureExplanations explanations;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Transactions transactions;

  CompareMunicipalities(
      NetworkMeasures measures,
      FigureExplanations explanations,
      Tenants tenants,
      CurrentTenant current,
      Transactions transactions) {
    this.measures = measures;
    this.explanations = explanations;
    this.tenants = tenants;
    this.current = current;
    this.transactions = transactions;
  }

  /**
   * A map of one country's municipalities.
   *
   * @param points every municipality
   * @param legend the ranges of the classes, in words
   * @param rows municipality, value and of how many it is made
   */
  public record Mapped(
      Set<String> countries, List<ValuePoint> points, List<String> legend, List<List<Cell>> rows) {
    /** Copies the lists. */
    public Mapped {
      points = List.copyOf(points);
      legend = List.copyOf(legend);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** The heads of its table. */
    public static List<Column> columns() {
      return List.of(
          Column.of(t("insight.network.tenant")),
          Column.figures(t("insight.declared.value")),
          Column.figures(t("insight.declared.sample")));
    }
  }

  /** Small charts, one for each municipality, all on one scale. */
  public record Courses(String title, List<String> labels, List<Series> series) {
    /** Copies the lists. */
    public Courses {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
    }
  }

  /** Shares of every tenant, with what each says about its own. */
  public FairDrawing fairly(DeclaredIndicator one) {
    return fairly(one, Optional.empty());
  }

  /** Shares of those of a size. */
  FairDrawing fairly(DeclaredIndicator one, Optional<SizeBand> band) {
    var said = transactions.read(Scope.network(), () -> explanations.of(one.code()));
    var answers =
        measures.totals(one, _ -> true).stream()
            .filter(answer -> SizeBand.within(band, answer.value().sample()))
            .toList();
    return FairDrawing.of(one, answers, said);
  }

  /** Medians of those of a size, with their intervals. */
  MedianComparison medians(DeclaredIndicator one, Optional<SizeBand> band) {
    return MedianComparison.of(
        one,
        measures.estimates(one, _ -> true).stream()
            .filter(answer -> SizeBand.within(band, answer.value().measured().sample()))
            .toList());
  }

  /** The own share beside those of offices of the same kind and country, who are not named. */
  OwnPlace own(DeclaredIndicator one) {
    var here = current.get();
    var shares =
        measures.totals(one, tenant -> like(tenant, here)).stream()
            .map(answer -> answer.<SharedOf>with(SharedOf.of(answer.value())))
            .toList();
    return OwnPlace.of(PublishedTotals.least(one), shares, here.id());
  }

  /** Cases decided on time of those of a size. */
  OnTimeComparison onTime(Optional<SizeBand> band) {
    return OnTimeComparison.of(
        measures.onTime(_ -> true).stream()
            .filter(answer -> SizeBand.within(band, answer.value().ended()))
            .toList());
  }

  /** The own cases decided on time beside those of offices of the same kind and country. */
  OwnOnTime ownOnTime() {
    var here = current.get();
    return OwnOnTime.of(measures.onTime(tenant -> like(tenant, here)), here.id());
  }

  private static boolean like(Tenant tenant, Tenant here) {
    return tenant.kind() == here.kind() && tenant.country().equals(here.country());
  }

  /** Values of the municipalities of a country on a map. */
  public Mapped map(DeclaredIndicator one, String country) {
    var totals = measures.totals(one, in(country));
    var map = new NetworkMap(one, totals);
    return new Mapped(
        Set.of(country),
        totals.stream().map(map::point).toList(),
        map.legend(),
        totals.stream()
            .map(map::row)
            .sorted(Comparator.comparing(row -> row.getFirst().text()))
            .toList());
  }

  /** Courses of the municipalities of a country. */
  public Courses courses(DeclaredIndicator one, String country) {
    return new NetworkMap(one, List.of())
        .courses(measures.months(one, in(country)), measures.question(current.get()));
  }

  /** The days that count, in words. */
  public String days() {
    var days = measures.question(current.get());
    return t(
        "insight.dashboard.days", Texts.date(days.from()), Texts.date(days.until().minusDays(1)));
  }

  /** Countries of which there is a map. */
  public Set<String> countries() {
    return NetworkMap.countries(tenants.list());
  }

  /** The wanted country, else the operator's own, else the first of which there is a map. */
  public String country(String wanted) {
    var countries = countries();
    if (countries.contains(wanted)) {
      return wanted;
    }
    var own = current.get().country();
    return countries.contains(own) || countries.isEmpty() ? own : countries.iterator().next();
  }

  private static Predicate<Tenant> in(String country) {
    return tenant -> NetworkMap.mapped(tenant) && tenant.country().equals(country);
  }
}
