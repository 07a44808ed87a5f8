package org.sportel.standards.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;

/**
 * What centres lack.
 *
 * @param network whether it is the operator's page of all municipalities
 * @param centres how many stand on the page
 * @param ready how many of them have all that is asked
 */
record GapsPage(
    boolean network,
    LocalDate day,
    int centres,
    int ready,
    List<Column> columns,
    List<List<Cell>> rows,
    Paging paging) {
  GapsPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Where the page lies. */
  String path() {
    return network ? "/desk/network/gaps" : "/desk/standards";
  }
}
