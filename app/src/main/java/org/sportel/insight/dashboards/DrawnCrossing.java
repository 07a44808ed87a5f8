package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.CrossSuppression;
import org.sportel.insight.declared.CrossSuppression.CellKey;
import org.sportel.insight.words.ValueScale;
import org.sportel.web.components.Series;

/** Makes the series of a course whose steps are told apart: stacked, or each part for itself. */
record DrawnCrossing(
    String name,
    Grain grain,
    Dimension by,
    FigureWindow window,
    Told told,
    Map<String, Map<String, Amount>> found) {
  private static final int STEPS = 60;
  private static final int STACK = 6;
  private static final int SMALL = 12;
  private static final String OTHERS = "\uFFFF";

  /** A value and of how many it is made. */
  record Amount(BigDecimal value, long size) {
    Amount plus(Amount other) {
      return new Amount(value.add(other.value), size + other.size);
    }
  }

  /**
   * How values are told.
   *
   * @param scale in which unit they are drawn
   * @param words a value with its unit
   * @param nothing what a step without a value counts; empty where it counts nothing
   * @param least a value of fewer is not told
   */
  record Told(
      Function<List<BigDecimal>, ValueScale> scale,
      Function<BigDecimal, String> words,
      Optional<BigDecimal> nothing,
      long least) {}

  /** Bars of at most six parts; the smallest are put together before anything is hidden. */
  DrawnChart stacked() {
    var order = order(found);
    if (order.size() <= STACK) {
      return drawn(order, found, DrawnChart.Stacked::new);
    }
    var largest = order.subList(0, STACK - 1);
    var merged = new TreeMap<String, Map<String, Amount>>();
    found.forEach(
        (step, parts) ->
            parts.forEach(
                (key, amount) ->
                    merged
                        .computeIfAbsent(step, none -> new HashMap<>())
                        .merge(largest.contains(key) ? key : OTHERS, amount, Amount::plus)));
    var shown = new ArrayList<>(largest);
    shown.add(OTHERS);
    return drawn(shown, merged, DrawnChart.Stacked::new);
  }

  /** A small chart for each of the twelve largest parts. */
  DrawnChart multiples() {
    var order = order(found);
    return drawn(order.subList(0, Math.min(SMALL, order.size())), found, DrawnChart.Multiples::new);
  }

  /** Makes one kind of chart of its words and series. */
  private interface Making {
    DrawnChart of(String title, String steps, List<String> labels, List<Series> series);
  }

  private DrawnChart drawn(
      List<String> keys, Map<String, Map<String, Amount>> amounts, Making making) {
    if (keys.isEmpty()) {
      return new DrawnChart.Nothing(title());
    }
    var sizes = new TreeMap<String, Map<String, Long>>();
    var values = new ArrayList<BigDecimal>();
    amounts.forEach(
        (step, parts) ->
            parts.forEach(
                (key, amount) -> {
                  sizes.computeIfAbsent(step, none -> new TreeMap<>()).put(key, amount.size());
                  values.add(amount.value());
                }));
    var hidden = CrossSuppression.hidden(sizes, told.least());
    var unit = told.scale().apply(values);
    var all = CourseSteps.of(grain, window);
    var steps = all.subList(Math.max(0, all.size() - STEPS), all.size());
    var series = keys.stream().map(key -> series(key, steps, amounts, hidden, unit)).toList();
    var shortened =
        steps.size() < all.size() ? t("insight.dashboard.lastSteps", title(), STEPS) : title();
    return making.of(
        unit.titled(shortened),
        t("insight.step." + grain),
        steps.stream().map(step -> CourseSteps.label(grain, step)).toList(),
        series);
  }

  private Series series(
      String key,
      List<String> steps,
      Map<String, Map<String, Amount>> amounts,
      Set<CellKey> hidden,
      ValueScale unit) {
    var values = new ArrayList<Double>();
    var shown = new ArrayList<String>();
    for (var step : steps) {
      var secret = hidden.contains(new CellKey(step, key));
      var value =
          Optional.ofNullable(amounts.getOrDefault(step, Map.of()).get(key))
              .map(Amount::value)
              .or(told::nothing)
              .filter(_ -> !secret);
      values.add(value.map(unit::of).orElse(Double.NaN));
      shown.add(
          secret
              ? t("insight.suppressed", told.least())
              : value.map(told.words()).orElseGet(() -> t("insight.value.none")));
    }
    var called = key.equals(OTHERS) ? t("insight.chart.others") : window.names().of(by, key);
    return new Series(called, values, shown);
  }

  /** The keys, the largest first. */
  private List<String> order(Map<String, Map<String, Amount>> amounts) {
    var sizes = new TreeMap<String, Long>();
    amounts
        .values()
        .forEach(parts -> parts.forEach((key, one) -> sizes.merge(key, one.size(), Long::sum)));
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String title() {
    return t("insight.dashboard.parts", name, t("insight.dimension." + by.code()));
  }
}
