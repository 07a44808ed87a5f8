package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.DurationSpread;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.ValueScale;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.sportel.web.components.BoxRow;

/** Makes boxes of lengths of time. */
final class DrawnSpread {
  private static final int MOST = 12;
  private static final int ENDS = 5;

  private DrawnSpread() {}

  /**
   * The boxes, those of most lengths first.
   *
   * @param by empty for one box of all
   * @param hidden keys of which nothing is told, because fewer than {@code least} stand behind them
   */
  static DrawnChart of(
      String name,
      Optional<Dimension> by,
      KeyNames.Names names,
      Map<String, DurationSpread> spreads,
      Set<String> hidden,
      int least) {
    var title = t("insight.chart.spread", name);
    if (spreads.isEmpty()) {
      return new DrawnChart.Nothing(title);
    }
    var shown =
        spreads.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, DurationSpread>>comparingLong(
                        one -> -one.getValue().sample())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .toList();
    var told =
        shown.stream()
            .filter(one -> !hidden.contains(one.getKey()))
            .flatMap(one -> ends(one.getValue()))
            .toList();
    var unit = ValueScale.ofDurations(told);
    var rows =
        shown.stream()
            .map(
                one -> {
                  var label =
                      by.map(dimension -> names.of(dimension, one.getKey()))
                          .orElseGet(() -> t("insight.chart.all"));
                  return hidden.contains(one.getKey())
                      ? secret(label, least)
                      : row(label, one.getValue(), unit);
                })
            .toList();
    var whole = spreads.size() > MOST ? t("insight.dashboard.largest", title, MOST) : title;
    return new DrawnChart.Spreads(unit.titled(whole), columns(by), rows);
  }

  private static BoxRow secret(String label, int least) {
    var none = t("insight.value.none");
    return new BoxRow(
        label,
        List.of(),
        Stream.concat(
                Stream.of(t("insight.suppressed", least)), Stream.generate(() -> none).limit(ENDS))
            .toList());
  }

  private static BoxRow row(String label, DurationSpread spread, ValueScale unit) {
    return new BoxRow(
        label,
        ends(spread).map(unit::of).toList(),
        Stream.concat(
                Stream.of(Texts.number(spread.sample())), ends(spread).map(ValueWords::duration))
            .toList());
  }

  private static Stream<BigDecimal> ends(DurationSpread spread) {
    return Stream.of(
        spread.low(), spread.quarter(), spread.median(), spread.threeQuarters(), spread.high());
  }

  private static List<String> columns(Optional<Dimension> by) {
    return List.of(
        by.map(dimension -> t("insight.dimension." + dimension.code()))
            .orElseGet(() -> t("insight.chart.all")),
        t("insight.declared.sample"),
        t("insight.chart.low"),
        t("insight.chart.quarter"),
        t("insight.chart.median"),
        t("insight.chart.threeQuarters"),
        t("insight.chart.high"));
  }
}
