package org.sportel.agency.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * What was taken in a month.
 *
 * @param next empty where the month shown is the present one
 * @param institution whether the reader's tenant is an institution
 */
record AgencyFiguresPage(
    String month,
    String earlier,
    String next,
    boolean institution,
    int total,
    List<Column> columns,
    List<List<Cell>> rows) {
  AgencyFiguresPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
