package org.sportel.problems.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.MapDrawing;
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The problems of a municipality: map and list.
 *
 * @param path where the page stands
 * @param taking whether problems can be reported here
 * @param asked what the list was narrowed to
 * @param figures one sentence about the last twelve months, empty where there is nothing to tell
 */
record ProblemsPage(
    String path,
    Shown tenant,
    boolean taking,
    Asked asked,
    List<Option> categories,
    int count,
    List<List<Cell>> rows,
    Paging paging,
    TownMap map,
    String figures) {
  /** What was asked for; empty is all. */
  record Asked(String status, String category) {}

  /**
   * What is drawn.
   *
   * @param points the problems of this page of the list
   * @param places names to find one's way by
   * @param ground tiles of the tenant's own source; empty is the outlines alone
   */
  record TownMap(
      MapDrawing drawing, List<MapPoint> points, List<MapPoint> places, Optional<Ground> ground) {}

  /** What lies under the drawing, from another host. */
  record Ground(String origin, String attribution, List<TownTiles.Tile> tiles) {
    Ground {
      tiles = List.copyOf(tiles);
    }
  }
}
