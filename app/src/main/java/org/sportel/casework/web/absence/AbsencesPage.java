package org.sportel.casework.web.absence;

import java.util.List;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Who is away, and the form for more.
 *
 * @param people for whom the reader may note it; nobody gives no form
 * @param deputies who can do somebody's tasks
 */
public record AbsencesPage(
    List<Row> rows, List<Option> people, List<Option> deputies, Typed typed, String done) {
  /**
   * One absence.
   *
   * @param days the first and the last day in words
   * @param now whether it is going on
   * @param end where it is taken back; empty where the reader may not
   */
  public record Row(String office, String days, String deputy, boolean now, String end) {}

  /** What was typed and what is wrong with it. */
  public record Typed(
      String person, DayFields from, DayFields until, String deputy, FieldErrors errors) {}
}
