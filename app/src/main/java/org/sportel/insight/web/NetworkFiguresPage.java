package org.sportel.insight.web;

import java.util.List;
import java.util.Set;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.MapPoint;

/**
 * Comparable figures of the whole network, one row for each tenant.
 *
 * @param countries what the map shows; empty without a map
 */
record NetworkFiguresPage(
    List<FiguresPage.Tile> tiles,
    String share,
    List<Bar> bars,
    List<Column> columns,
    List<List<Cell>> rows,
    Set<String> countries,
    List<MapPoint> points) {}
