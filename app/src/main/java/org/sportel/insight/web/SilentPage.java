package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.insight.watch.Silence;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** What has fallen silent, the one least likely by chance first. */
record SilentPage(List<List<Cell>> rows) {
  SilentPage {
    rows = List.copyOf(rows);
  }

  /** What the page is about. */
  String text() {
    return t("insight.silent.text", Silence.WINDOW);
  }

  static List<Column> columns() {
    return List.of(
        Column.of(t("insight.silent.what")),
        Column.of(t("insight.silent.name")),
        Column.figures(t("insight.silent.expected")),
        Column.figures(t("insight.silent.seen")),
        Column.of(t("insight.silent.last")));
  }
}
