package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.insight.Indicator;
import org.sportel.insight.Indicators;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** Adds up the tenants' counts; times are not added, a median of medians means nothing. */
final class NetworkSums {
  private static final int MOST_BARS = 15;

  private final Indicators indicators;
  private final String path;
  private final YearMonth last;
  private final Map<String, Map<String, BigDecimal>> months = new HashMap<>();
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<List<Cell>> readings = new ArrayList<>();
  private final List<Tenant> silent = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();

  /**
   * @param last the last month that is over
   */
  NetworkSums(Indicators indicators, String path, YearMonth last) {
    this.last = last;
    this.indicators = indicators;
    this.path = path;
  }

  /** The counts of what happened in a month, of which past months can be told. */
  List<Indicator> flows() {
    return indicators.all().stream()
        .filter(one -> one.adds() && one.anchor() != Indicator.Anchor.NOW)
        .toList();
  }

  /** Adds a tenant; says whether anything was ever counted there. */
  boolean add(Tenant tenant, Map<String, BigDecimal> values) {
    if (silent(values)) {
      if (tenant.kind() != Tenant.Kind.OPERATOR) {
        silent.add(tenant);
      }
      return false;
    }
    var name = Texts.show(tenant.name());
    var href = path + "/" + tenant.slug();
    var received = values.getOrDefault("received", BigDecimal.ZERO);
    var row = new ArrayList<>(List.of(Cell.link(name, href)));
    for (var indicator : indicators.all()) {
      row.add(Cell.of(FigureWords.value(indicator, values)));
      if (indicator.adds()) {
        sums.merge(
            indicator.code(),
            values.getOrDefault(indicator.code(), BigDecimal.ZERO),
            BigDecimal::add);
      }
    }
    rows.add(row);
    readings(Cell.link(name, href), OnTimeReadings.of(values));
    var shown = Texts.number(received.longValue());
    bars.add(new Bar(name.text(), received.doubleValue(), shown, href));
    return true;
  }

  private void readings(Cell name, OnTimeReadings of) {
    if (of.ended() > 0) {
      var row = new ArrayList<>(List.of(name));
      row.addAll(of.sideBySide(0));
      readings.add(row);
    }
  }

  /** Nothing was ever counted: that is no figure, not a zero. */
  private static boolean silent(Map<String, BigDecimal> values) {
    return values.getOrDefault("received", BigDecimal.ZERO).signum() == 0;
  }

  NetworkFiguresPage page() {
    var columns = new ArrayList<>(List.of(Column.of(t("insight.network.tenant"))));
    indicators.all().forEach(one -> columns.add(Column.figures(FigureWords.name(one))));
    var tiles =
        indicators.all().stream().filter(indicator -> indicator.adds()).map(this::tile).toList();
    var highest =
        bars.stream()
            .sorted(Comparator.comparingDouble(Bar::value).reversed())
            .limit(MOST_BARS)
            .toList();
    return new NetworkFiguresPage(
        tiles,
        onTime(),
        highest,
        columns,
        rows,
        silent.stream().map(tenant -> Texts.show(tenant.name())).toList());
  }

  /** All together, and each by itself where the readings differ somewhere. */
  private NetworkFiguresPage.OnTime onTime() {
    var all = OnTimeReadings.of(sums);
    var columns = new ArrayList<>(List.of(Column.of(t("insight.network.tenant"))));
    columns.addAll(OnTimeReadings.heads());
    return new NetworkFiguresPage.OnTime(
        FigureWords.share(all), all.rows(), columns, all.differ() ? readings : List.of());
  }

  /** Adds what a tenant came to by months: month → code → value. */
  void addMonths(Map<String, Map<String, BigDecimal>> values) {
    values.forEach(
        (month, some) ->
            some.forEach(
                (code, value) ->
                    months
                        .computeIfAbsent(month, _ -> new HashMap<>())
                        .merge(code, value, BigDecimal::add)));
  }

  private FiguresPage.Tile tile(Indicator indicator) {
    return new FiguresPage.Tile(
        FigureWords.name(indicator), FigureWords.value(indicator, sums), "", past(indicator));
  }

  /** The last month that is over beside the same one of the year before, else the one before. */
  private String past(Indicator indicator) {
    if (indicator.anchor() == Indicator.Anchor.NOW || months.isEmpty()) {
      return "";
    }
    var year = last.minusYears(1);
    var other = months.containsKey(year.toString()) ? year : last.minusMonths(1);
    return t(
        "insight.network.months",
        FigureWords.value(indicator, in(last)),
        Texts.month(last),
        FigureWords.value(indicator, in(other)),
        Texts.month(other));
  }

  private Map<String, BigDecimal> in(YearMonth month) {
    var values = new HashMap<String, BigDecimal>();
    indicators.all().forEach(one -> values.put(one.code(), BigDecimal.ZERO));
    values.putAll(months.getOrDefault(month.toString(), Map.of()));
    return values;
  }
}
