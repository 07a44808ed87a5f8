package org.sportel.web.board;

import java.util.List;

/**
 * A table of the notice-board sheet, in the reader's language.
 *
 * @param columns the first one names the row
 * @param rows as many cells each as there are columns
 * @param note what the figures are of, in a sentence; empty where it is plain
 */
public record NoticeTable(
    String title, List<String> columns, List<List<String>> rows, String note) {
  /** Copies the lists. */
  public NoticeTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
