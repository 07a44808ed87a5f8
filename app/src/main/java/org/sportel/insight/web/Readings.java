package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.insight.words.FigureWords;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** The share on time in its three readings, side by side where they differ. */
final class Readings {
  private Readings() {}

  static List<Column> columns() {
    return List.of(
        Column.of(t("insight.readings.reading")),
        Column.figures(t("insight.readings.share")),
        Column.figures(t("insight.readings.of")));
  }

  /** Empty where all three are the same or there is nothing to share. */
  static List<List<Cell>> of(Map<String, BigDecimal> values) {
    var onTime = count(values, "on-time");
    var ended = onTime + count(values, "late");
    var overdue = ended + count(values, "open-overdue");
    var decided = count(values, "decided");
    if (ended == 0 || (overdue == ended && decided == ended)) {
      return List.of();
    }
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(t("insight.readings.ended"), onTime, ended));
    rows.add(row(t("insight.readings.open"), onTime, overdue));
    rows.add(row(t("insight.readings.apart", Texts.number(decided - ended)), onTime, decided));
    return rows;
  }

  private static List<Cell> row(String reading, long onTime, long of) {
    return List.of(
        Cell.of(reading), Cell.of(FigureWords.percent(onTime, of)), Cell.of(Texts.number(of)));
  }

  private static long count(Map<String, BigDecimal> values, String code) {
    return values.getOrDefault(code, BigDecimal.ZERO).longValue();
  }
}
