package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * What the past weeks of a centre tell.
 *
 * @param weekdays the columns of the hours
 * @param hours a line for each hour of the day in which somebody came
 * @param causes a line for each service for which people came in vain, the most often first
 * @param ends what came of visits
 * @param held whether the told waits held, in words; empty where nobody was told any
 */
record PastWeeksPage(
    String id,
    Shown centre,
    List<String> weekdays,
    List<Hour> hours,
    String reasons,
    List<List<Cell>> causes,
    EndRows.Ends ends,
    String held) {
  PastWeeksPage {
    weekdays = List.copyOf(weekdays);
    hours = List.copyOf(hours);
    causes = List.copyOf(causes);
  }

  /** An hour of the day. */
  record Hour(String name, List<Square> days) {
    Hour {
      days = List.copyOf(days);
    }
  }

  /**
   * An hour of a weekday.
   *
   * @param text the median wait and how many came; empty where nobody did
   * @param level from 0 for nobody to 4 for more than twice the target
   */
  record Square(String text, int level) {}

  /** What the squares mean, each step with its number. */
  List<Square> legend() {
    long target = WaitsByHour.TARGET.toMinutes();
    return List.of(
        new Square(t("visits.hours.legend.half", Math.round(target / 2.0)), 1),
        new Square(t("visits.hours.legend.within", target), 2),
        new Square(t("visits.hours.legend.over", target, 2 * target), 3),
        new Square(t("visits.hours.legend.far", 2 * target), 4));
  }

  /** The columns of what came of visits. */
  List<Column> endColumns() {
    return List.of(
        Column.of(t("visits.ends.what")),
        Column.figures(t("visits.causes.visits")),
        Column.figures(t("visits.ends.share")));
  }

  /** The columns of what came of visits by queue or service, the first with this name. */
  List<Column> endColumns(String first) {
    return EndRows.columns(t(first));
  }

  /** The columns of the list of what to mend. */
  List<Column> columns() {
    return List.of(
        Column.of(t("visits.causes.service")),
        Column.of(t("visits.causes.owner")),
        Column.figures(t("visits.causes.visits")),
        Column.figures(t("visits.causes.avoidable")),
        Column.of(t("visits.causes.why")));
  }
}
