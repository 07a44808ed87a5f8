package org.sportel.insight.dashboards;

import java.util.List;
import org.sportel.insight.compared.CompareMunicipalities;
import org.sportel.insight.compared.FairDrawing;
import org.sportel.web.components.BoxRow;
import org.sportel.web.components.HeatMap;
import org.sportel.web.components.Series;

/** A drawing of an indicator besides lines and bars, with the words of its table. */
public sealed interface DrawnChart {
  /** What stands above it. */
  String title();

  /** Bars made of parts. */
  record Stacked(String title, String steps, List<String> labels, List<Series> series)
      implements DrawnChart {}

  /** A small chart for each part, all on one scale. */
  record Multiples(String title, String steps, List<String> labels, List<Series> series)
      implements DrawnChart {}

  /** Weekdays and hours. */
  record Heat(String title, String hours, HeatMap map) implements DrawnChart {}

  /**
   * Boxes.
   *
   * @param columns the heads of the table
   */
  record Spreads(String title, List<String> columns, List<BoxRow> rows) implements DrawnChart {}

  /** Municipalities on a map. */
  record Mapped(String title, CompareMunicipalities.Mapped map) implements DrawnChart {}

  /** Shares of municipalities by size. */
  record Fair(String title, FairDrawing fair) implements DrawnChart {}

  /** Nothing is known in these days. */
  record Nothing(String title) implements DrawnChart {}
}
