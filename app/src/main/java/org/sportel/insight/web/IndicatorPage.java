package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;

/**
 * One declared indicator, opened.
 *
 * @param path its address
 * @param value in words, or why it is not shown
 * @param about purpose, formula, sample, interval, goal, owner, who may see, when computed
 * @param course how it went in time; empty labels for none
 * @param recomputed what the journal says, in words; empty unless asked
 * @param closed whether nothing but the value may be read
 * @param changes whether the reader may change it
 */
record IndicatorPage(
    String name,
    String path,
    String value,
    FiguresPage.Filter filter,
    List<SummaryRow> about,
    FiguresPage.Months course,
    List<FiguresPage.Breakdown> breakdowns,
    Events events,
    List<List<Cell>> history,
    Recomputed recomputed,
    boolean closed,
    boolean changes) {

  /**
   * The events behind it, a page of them.
   *
   * @param instead why they are not listed; empty where they are
   */
  record Events(
      long count, String instead, List<Column> columns, List<List<Cell>> rows, Paging paging) {}

  /** What the journal says now. */
  record Recomputed(boolean asked, boolean same, String text) {
    static Recomputed no() {
      return new Recomputed(false, true, "");
    }
  }
}
