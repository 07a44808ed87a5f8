package org.sportel.complaints.desk;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** The corrective actions a person may see. */
record ActionListPage(List<Column> columns, List<List<Cell>> rows, boolean officer) {
  ActionListPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
