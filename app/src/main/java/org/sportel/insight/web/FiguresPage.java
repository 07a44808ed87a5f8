package org.sportel.insight.web;

import java.util.List;
import org.sportel.insight.yearly.YearlyView;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Link;
import org.sportel.web.components.Mark;
import org.sportel.web.components.Option;
import org.sportel.web.components.Series;

/**
 * The dashboard of one tenant.
 *
 * @param whose the tenant's name
 * @param empty there is no case at all behind the filter
 * @param back leads to the network's figures, an empty address where it does not
 * @param exports whether the reader administers: may take the whole history away as a file, and set
 *     targets
 */
record FiguresPage(
    String whose,
    String path,
    Filter filter,
    boolean empty,
    List<Tile> tiles,
    Summary summary,
    Months months,
    List<Chart> charts,
    List<Breakdown> breakdowns,
    Link back,
    boolean exports) {

  /**
   * What the figures come to.
   *
   * @param yearly whole months beside the year before, with what changed most
   * @param share how many were decided on time
   * @param without how many were decided without a deadline, which no share on time counts
   * @param readings the share on time in its three readings, where they differ
   */
  record Summary(
      YearlyView.Yearly yearly, String share, String without, List<List<Cell>> readings) {}

  /** The form above the figures, with the months that can be chosen. */
  record Filter(
      List<FilterForm.Choice> choices,
      List<Option> months,
      String from,
      String to,
      FieldErrors errors,
      boolean set) {}

  /**
   * One figure.
   *
   * @param past what it came to in two months that are over, in words; empty where that says
   *     nothing
   */
  record Tile(String name, String value, String href, String past) {
    Tile(String name, String value, String href) {
      this(name, value, href, "");
    }
  }

  /** How figures went month by month. */
  record Months(List<String> labels, List<Series> series, List<Mark> marks) {
    Months(List<String> labels, List<Series> series) {
      this(labels, series, List.of());
    }
  }

  /** Bars by the keys of a dimension. */
  record Chart(String title, String labels, String values, List<Bar> bars) {}

  /** Several figures by the keys of a dimension. */
  record Breakdown(String title, List<Column> columns, List<List<Cell>> rows) {}
}
