package org.sportel.casework.web.flow;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.Link;

/**
 * Where the time went.
 *
 * @param versions those that were ever in force
 * @param about how many cases are looked at and how long they took
 * @param drawing empty where the procedure is not drawn
 */
record FlowPage(
    String code,
    Shown title,
    List<Link> versions,
    String about,
    Optional<DiagramView> drawing,
    Rows rows) {
  FlowPage {
    versions = List.copyOf(versions);
  }

  /** The same as tables. */
  record Rows(List<List<Cell>> steps, List<List<Cell>> variants) {
    Rows {
      steps = List.copyOf(steps);
      variants = List.copyOf(variants);
    }
  }

  static List<Column> steps() {
    return List.of(
        Column.of(t("casework.flow.step")),
        Column.figures(t("casework.flow.cases")),
        Column.figures(t("casework.flow.again")),
        Column.of(t("casework.flow.waited")),
        Column.of(t("casework.flow.worked")),
        Column.figures(t("casework.flow.share")));
  }

  static List<Column> variants() {
    return List.of(
        Column.of(t("casework.flow.way")),
        Column.figures(t("casework.flow.cases")),
        Column.figures(t("casework.flow.share")),
        Column.of(t("casework.flow.whole")));
  }
}
