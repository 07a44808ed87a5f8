package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.web.Texts;
import org.sportel.web.components.HeatCell;
import org.sportel.web.components.HeatMap;

/** Makes the map of weekdays and hours, from the first hour in which something is to the last. */
final class DrawnHours {
  private static final int HOUR_AT = 2;

  private DrawnHours() {}

  /**
   * The map.
   *
   * @param values by weekday, from 1 for Monday, and hour
   * @param words a value with its unit
   * @param nothing the words of an hour without a value
   * @param secret the keys that are not told, and the words instead
   */
  static DrawnChart of(
      String name,
      Map<String, BigDecimal> values,
      Function<BigDecimal, String> words,
      String nothing,
      Secret secret) {
    var title = t("insight.chart.weekdays", name);
    var hours =
        IntStream.concat(
                values.keySet().stream().mapToInt(DrawnHours::hour),
                secret.keys().stream().mapToInt(DrawnHours::hour))
            .summaryStatistics();
    if (hours.getCount() == 0) {
      return new DrawnChart.Nothing(title);
    }
    var columns = IntStream.rangeClosed(hours.getMin(), hours.getMax()).boxed().toList();
    var rows = new ArrayList<List<HeatCell>>();
    for (var day : DayOfWeek.values()) {
      rows.add(
          columns.stream()
              .map(hour -> key(day, hour))
              .map(
                  key ->
                      secret.keys().contains(key)
                          ? new HeatCell(Double.NaN, secret.words(), true)
                          : Optional.ofNullable(values.get(key))
                              .map(one -> new HeatCell(one.doubleValue(), words.apply(one), false))
                              .orElseGet(() -> new HeatCell(Double.NaN, nothing, false)))
              .toList());
    }
    var map =
        new HeatMap(
            Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.lang().locale()))
                .toList(),
            columns.stream().map(hour -> String.format(Locale.ROOT, "%02d:00", hour)).toList(),
            rows);
    return new DrawnChart.Heat(title, t("insight.chart.hour"), map);
  }

  /** What is not told. */
  record Secret(Set<String> keys, String words) {
    static Secret none() {
      return new Secret(Set.of(), "");
    }
  }

  private static int hour(String key) {
    return Integer.parseInt(key.substring(HOUR_AT));
  }

  private static String key(DayOfWeek day, int hour) {
    return String.format(Locale.ROOT, "%d-%02d", day.getValue(), hour);
  }
}
