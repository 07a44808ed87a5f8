package org.sportel.visits.diary;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/**
 * Who is expected in a centre.
 *
 * @param week the days of the week around the one shown, each with how many are expected
 * @param days those shown in full
 * @param grid the same beside the list: of a day by counter, of a week by day
 */
record DiaryPage(
    List<Option> centres,
    String centre,
    Shown name,
    String day,
    boolean whole,
    List<WeekDay> week,
    List<Day> days,
    String before,
    String after,
    Grid grid) {
  DiaryPage {
    centres = List.copyOf(centres);
    week = List.copyOf(week);
    days = List.copyOf(days);
  }

  /** A day of the week. */
  record WeekDay(String day, String name, int booked, boolean shown) {}

  /** Times by counter or day. */
  record Grid(List<Column> columns, List<List<Cell>> lines) {
    Grid {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /** A day in full. */
  record Day(String name, List<Row> rows) {
    Day {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An appointment.
   *
   * @param counter the counter that is kept for it
   * @param state its state's name
   * @param here whether the person can be taken in now
   */
  record Row(
      String id,
      String time,
      String who,
      String what,
      String contact,
      Shown counter,
      String state,
      boolean here) {}

  /** The address of a day of this centre. */
  String at(String other) {
    return "/desk/appointments?centre=" + centre + "&day=" + other + (whole ? "&view=week" : "");
  }
}
