package org.sportel.feedback.interview.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * The interviews of a year.
 *
 * @param counts each month: interviews, people, and in how many each element was spoken of
 * @param writes whether the acting person has a unit of which to write
 */
record InterviewListPage(
    boolean writes,
    List<List<Cell>> rows,
    List<Column> countColumns,
    List<List<Cell>> counts,
    boolean kept) {
  InterviewListPage {
    rows = rows.stream().map(List::copyOf).toList();
    countColumns = List.copyOf(countColumns);
    counts = counts.stream().map(List::copyOf).toList();
  }
}
