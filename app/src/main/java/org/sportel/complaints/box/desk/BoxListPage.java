package org.sportel.complaints.box.desk;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;

/**
 * The batches of suggestion boxes, and where one is opened.
 *
 * @param types whether the acting person opens batches
 * @param year each centre whose box was emptied in this year, with its counts
 * @param fields what was typed
 */
record BoxListPage(
    boolean types,
    List<Option> centres,
    List<List<Cell>> rows,
    List<List<Cell>> year,
    Map<String, String> fields,
    FieldErrors errors) {
  BoxListPage {
    centres = List.copyOf(centres);
    rows = rows.stream().map(List::copyOf).toList();
    year = year.stream().map(List::copyOf).toList();
    fields = Map.copyOf(fields);
  }

  /** What stood in a field. */
  String of(String field) {
    return fields.getOrDefault(field, "");
  }
}
