package org.sportel.agency.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;

/** The cases that a clerk took for institutions. */
record TakenPage(int total, List<Column> columns, List<List<Cell>> rows, Paging paging) {
  TakenPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param meaning what the state means for the person
   */
  record One(String number, List<SummaryRow> facts, Cell state, String meaning) {
    One {
      facts = List.copyOf(facts);
    }
  }
}
