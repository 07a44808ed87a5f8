package org.sportel.feedback.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A batch of slips as it is typed: a line each, moved through with the tabulator.
 *
 * @param typed how many were taken a moment ago, -1 where none were
 */
record SlipsPage(
    List<Option> centres,
    String centre,
    String day,
    List<Line> lines,
    String once,
    int typed,
    FieldErrors errors) {
  /**
   * A line.
   *
   * @param reasons first letters of the reasons, such as {@code TC}
   */
  record Line(String score, String reasons, String words) {}
}
