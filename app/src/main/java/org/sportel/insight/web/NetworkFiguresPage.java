package org.sportel.insight.web;

import java.util.List;
import java.util.Set;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.MapPoint;

/**
 * Comparable figures of the whole network, one row for each tenant that has some.
 *
 * @param silent the tenants that have received nothing yet
 * @param map empty countries without a map
 */
record NetworkFiguresPage(
    List<FiguresPage.Tile> tiles,
    String share,
    List<Bar> bars,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Shown> silent,
    Map map) {
  /**
   * Where cases were received.
   *
   * @param quiet places of the same countries without figures
   */
  record Map(Set<String> countries, List<MapPoint> points, List<MapPoint> quiet) {}
}
