package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.platform.Lang;

/**
 * Indicators on paper: numbers and tables, without drawings.
 *
 * @param office whose it is
 * @param days of which it tells
 * @param computed when it was computed, in words
 */
public record DashboardSheet(
    Lang lang, String office, String name, String days, String computed, List<Figure> figures) {
  /** Copies the indicators. */
  public DashboardSheet {
    figures = List.copyOf(figures);
  }

  /** An indicator; a withheld one says so alone. */
  public record Figure(String name, String value, List<String> notes, List<Table> tables) {
    /** Copies the lists. */
    public Figure {
      notes = List.copyOf(notes);
      tables = List.copyOf(tables);
    }
  }

  /** The table of a drawing. */
  public record Table(String title, List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
