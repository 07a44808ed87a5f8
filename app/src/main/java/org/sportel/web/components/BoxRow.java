package org.sportel.web.components;

import java.util.List;
import java.util.stream.Stream;

/**
 * How values lie around their middle: a box from a quarter to three quarters with the median, and
 * lines to where one in ten lies beyond.
 *
 * @param ends low, quarter, median, three quarters and high; none where it is not told
 * @param shown the cells of its row in the table, in words
 */
public record BoxRow(String label, List<Double> ends, List<String> shown) {
  private static final int ENDS = 5;

  /** Copies the lists. */
  public BoxRow {
    ends = List.copyOf(ends);
    shown = List.copyOf(shown);
    if (!ends.isEmpty() && ends.size() != ENDS) {
      throw new IllegalArgumentException("A box has five ends");
    }
  }

  /** The rows of a table of these. */
  public static List<List<String>> table(List<BoxRow> rows) {
    return rows.stream()
        .map(row -> Stream.concat(Stream.of(row.label()), row.shown().stream()).toList())
        .toList();
  }
}
