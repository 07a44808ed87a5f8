package org.sportel.visits.staffing;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/**
 * How many counters a centre needs on a day.
 *
 * @param days that can be chosen
 * @param rows a line for each half hour in which somebody is expected
 * @param basis what it is computed from, in words; empty without past days
 */
record StaffingPage(
    String id,
    Shown centre,
    List<Option> days,
    String day,
    String minutes,
    String share,
    List<List<Cell>> rows,
    List<String> basis,
    FieldErrors errors) {
  StaffingPage {
    days = List.copyOf(days);
    rows = List.copyOf(rows);
    basis = List.copyOf(basis);
  }

  /** The address of the page. */
  String path() {
    return "/desk/today/" + id + "/staffing";
  }

  List<Column> columns() {
    return List.of(
        Column.whole(t("visits.staffing.time")),
        Column.figures(t("visits.staffing.expected")),
        Column.figures(t("visits.staffing.weekBefore")),
        Column.figures(t("visits.staffing.needed")));
  }
}
