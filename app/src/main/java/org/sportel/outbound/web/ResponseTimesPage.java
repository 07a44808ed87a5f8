package org.sportel.outbound.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;

/** How long other bodies take to answer. */
record ResponseTimesPage(
    int year,
    List<Integer> years,
    List<Column> columns,
    List<List<Cell>> rows,
    List<SummaryRow> definitions) {
  ResponseTimesPage {
    years = List.copyOf(years);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    definitions = List.copyOf(definitions);
  }
}
