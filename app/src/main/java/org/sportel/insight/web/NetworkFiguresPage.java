package org.sportel.insight.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Comparable figures of the whole network, one row for each tenant that has some.
 *
 * @param silent the tenants that have received nothing yet
 */
record NetworkFiguresPage(
    List<FiguresPage.Tile> tiles,
    OnTime onTime,
    List<Bar> bars,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Shown> silent) {

  /**
   * The share on time of all together.
   *
   * @param readings its three readings, where they differ
   * @param rows each tenant's readings side by side, where those of all differ
   */
  record OnTime(
      String share, List<List<Cell>> readings, List<Column> columns, List<List<Cell>> rows) {}
}
