package org.sportel.outbound.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * The requests of the reader's units.
 *
 * @param view the list that is shown
 * @param asked whether other offices ask this one too
 */
record RequestListPage(
    List<Tab> tabs,
    String view,
    List<Option> bodies,
    String body,
    List<Column> columns,
    List<List<Cell>> rows,
    int total,
    Paging paging,
    boolean asked) {
  RequestListPage {
    tabs = List.copyOf(tabs);
    bodies = List.copyOf(bodies);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One of the lists. */
  record Tab(String label, String href, boolean current) {}
}
