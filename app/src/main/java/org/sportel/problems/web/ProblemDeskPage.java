package org.sportel.problems.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Tile;

/**
 * The problems of the acting person's units.
 *
 * @param administers whether the person may change categories and keys
 * @param figures the last twelve months by category
 */
record ProblemDeskPage(
    Asked asked,
    boolean administers,
    List<Tile> tiles,
    List<Option> categories,
    int count,
    List<List<Cell>> rows,
    Paging paging,
    List<List<Cell>> figures) {
  /** What was asked for: {@code open}, {@code closed}, {@code late}; empty is all. */
  record Asked(String status, String category) {}
}
