package org.sportel.complaints.desk;

import java.util.List;
import org.sportel.complaints.ComplaintSearch;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/** The complaints an officer may see. */
record ComplaintListPage(
    ComplaintSearch.View view,
    List<Tab> tabs,
    String topic,
    List<Option> topics,
    String words,
    List<Column> columns,
    List<List<Cell>> rows,
    int total,
    Paging paging) {
  ComplaintListPage {
    tabs = List.copyOf(tabs);
    topics = List.copyOf(topics);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One of the lists. */
  record Tab(String label, String href, boolean current) {}
}
