package org.sportel.operations.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * What failed in a municipality, how far its followers are, how the program stands, and the others.
 *
 * @param own whether the person may settle what failed here
 * @param done what has just been done, a message key; empty when nothing
 */
record OperationsPage(boolean own, String done, Failures failures, Standing standing, Towns towns) {
  /** What failed. */
  record Failures(int jobs, int entries, List<Line> listed, List<Option> reasons) {}

  /**
   * One thing that failed.
   *
   * @param job whether it is a job, else a parked entry
   * @param follower the parked entry's follower, empty for a job
   * @param again whether it can be tried again
   */
  record Line(
      boolean job,
      String id,
      String follower,
      String title,
      List<SummaryRow> rows,
      boolean again) {}

  /** The followers and the program. */
  record Standing(List<SummaryRow> followers, List<SummaryRow> program) {}

  /** Every municipality with what failed there; no rows for who looks after one alone. */
  record Towns(List<Column> columns, List<List<Cell>> rows) {}
}
