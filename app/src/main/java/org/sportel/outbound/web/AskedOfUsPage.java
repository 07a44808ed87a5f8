package org.sportel.outbound.web;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;

/**
 * What other offices ask of this one.
 *
 * @param rows how fast each was answered
 * @param waiting the letters that wait, the oldest first
 * @param answered the letters that were answered last, the latest first
 */
record AskedOfUsPage(
    int year,
    List<Integer> years,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Column> letters,
    List<List<Cell>> waiting,
    List<List<Cell>> answered,
    List<SummaryRow> definitions) {
  AskedOfUsPage {
    years = List.copyOf(years);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    letters = List.copyOf(letters);
    waiting = List.copyOf(waiting);
    answered = List.copyOf(answered);
    definitions = List.copyOf(definitions);
  }
}
