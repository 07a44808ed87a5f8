package org.sportel.standards.rollout;

import java.util.List;
import java.util.Set;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.Series;
import org.sportel.web.components.SummaryRow;

/**
 * The way of all municipalities of a network.
 *
 * @param headline how many are live of how many, against the plan
 * @param counts municipalities by stage
 * @param live points of those that serve people
 * @param others points of the others
 * @param levels centres by level, planned and serving
 * @param done what was done last; empty for nothing
 */
record RolloutPage(
    String headline,
    List<SummaryRow> counts,
    Set<String> countries,
    List<MapPoint> live,
    List<MapPoint> others,
    Course course,
    List<Column> columns,
    List<List<Cell>> rows,
    Levels levels,
    String done) {
  RolloutPage {
    counts = List.copyOf(counts);
    countries = Set.copyOf(countries);
    live = List.copyOf(live);
    others = List.copyOf(others);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Planned and live at the end of each month. */
  record Course(List<String> labels, List<Series> series) {
    Course {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
    }
  }

  /** Centres by level. */
  record Levels(List<Column> columns, List<List<Cell>> rows) {
    Levels {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** The form in which centres are planned. */
  record Goals(String path, List<Goal> goals, FieldErrors errors) {
    Goals {
      goals = List.copyOf(goals);
    }
  }

  /**
   * What is planned for a level.
   *
   * @param name the field of the number
   * @param until the field of the day
   */
  record Goal(
      String name, String label, String centres, String until, String legend, DayFields day) {}

  /**
   * The form of one municipality.
   *
   * @param hint what the program itself knows of it, where that differs
   */
  record One(
      String path, Shown name, String hint, List<Day> days, String remark, FieldErrors errors) {
    One {
      days = List.copyOf(days);
    }
  }

  /** A day of the form. */
  record Day(String name, String label, String hint, DayFields typed) {}
}
