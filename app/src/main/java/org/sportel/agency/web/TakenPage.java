package org.sportel.agency.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;

/**
 * The cases that a clerk took for institutions, or those of a number.
 *
 * @param number that the person showed; empty for the clerk's own cases
 */
record TakenPage(
    int total, String number, List<Column> columns, List<List<Cell>> rows, Paging paging) {
  TakenPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param meaning what the state means for the person
   * @param waits whether the decision may be handed over here and now
   */
  record One(
      String path,
      String number,
      List<SummaryRow> facts,
      Cell state,
      String meaning,
      boolean waits,
      Typed typed) {
    One {
      facts = List.copyOf(facts);
    }
  }

  /**
   * What was typed and what came of it.
   *
   * @param number by which the case was found; empty for one's own
   * @param note who takes the decision
   * @param done what was done last; empty for nothing
   */
  record Typed(String number, String note, FieldErrors errors, String done) {}
}
