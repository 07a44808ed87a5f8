package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;

/**
 * What deserves a second look among the cases decided in a month.
 *
 * @param done what was just done, in words
 * @param more whether there were more cases than are looked at
 */
record UnusualPage(
    String month,
    List<Option> months,
    String chosen,
    int cases,
    boolean more,
    List<Part> parts,
    String done) {
  UnusualPage {
    months = List.copyOf(months);
    parts = List.copyOf(parts);
  }

  /**
   * What one rule found.
   *
   * @param text what it looks for and how it may be innocent
   * @param share how many of the cases
   * @param alarms how often the rule was right to ask so far
   * @param what the column of the number that stands out
   */
  record Part(
      String title, String text, String share, String alarms, String what, List<List<Cell>> rows) {
    Part {
      rows = List.copyOf(rows);
    }
  }
}
