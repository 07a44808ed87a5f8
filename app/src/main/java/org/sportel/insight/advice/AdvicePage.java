package org.sportel.insight.advice;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Link;
import org.sportel.web.components.Series;

/**
 * Consultations, applications and tutor sessions of the last twelve months.
 *
 * @param by by what the second table tells them apart
 * @param whole whether the reader sees all units
 */
record AdvicePage(
    AdviceSeries.By by,
    List<String> labels,
    List<Series> series,
    List<List<Cell>> months,
    List<List<Cell>> keys,
    boolean empty,
    boolean whole) {
  AdvicePage {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    months = List.copyOf(months);
    keys = List.copyOf(keys);
  }

  List<Column> columns(String first) {
    return List.of(
        Column.of(t(first)),
        Column.figures(t("insight.advice.consultations")),
        Column.figures(t("insight.advice.minutes")),
        Column.figures(t("insight.advice.applications")),
        Column.figures(t("insight.advice.sessions")));
  }

  /** The other ways to tell them apart. */
  List<Link> ways() {
    return Arrays.stream(AdviceSeries.By.values())
        .filter(other -> other != by)
        .map(other -> new Link(t("insight.advice.by." + other), "?by=" + name(other)))
        .toList();
  }

  String file() {
    return "/desk/figures/advice.csv?by=" + name(by);
  }

  private static String name(AdviceSeries.By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }
}
