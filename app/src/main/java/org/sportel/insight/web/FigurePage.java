package org.sportel.insight.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;

/**
 * One figure: what it means, its value, its parts and the cases behind it.
 *
 * @param about definition, formula and when it was computed
 * @param window the months and parts it is narrowed to, in words; empty for everything
 * @param months its course, where it has one
 * @param onTime the share on time, where the figure has to do with it
 */
record FigurePage(
    String name,
    String value,
    List<SummaryRow> about,
    String window,
    OnTime onTime,
    FiguresPage.Months months,
    List<FiguresPage.Breakdown> breakdowns,
    Cases cases,
    Again again,
    String back) {

  /**
   * The share on time.
   *
   * @param share in words; empty where the figure has nothing to do with it
   * @param readings its three readings, where they differ
   * @param compared whether the reader may see it beside the others
   */
  record OnTime(String share, List<List<Cell>> readings, boolean compared) {
    static OnTime no() {
      return new OnTime("", List.of(), false);
    }
  }

  /**
   * Computing it again from the journal.
   *
   * @param action where that is asked
   * @param found what the journal says; nothing unless asked
   */
  record Again(String action, IndicatorPage.Recomputed found) {}

  /** The cases, a page of them. */
  record Cases(long count, List<Column> columns, List<List<Cell>> rows, Paging paging) {}
}
