package org.sportel.outbound.web;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * The address book.
 *
 * @param editing the body that is changed; empty where one is added
 */
record BodiesPage(
    List<Column> columns,
    List<List<Cell>> rows,
    String editing,
    boolean saved,
    Map<String, String> typed,
    FieldErrors errors) {
  BodiesPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    typed = Map.copyOf(typed);
  }

  /** What stands in a field. */
  String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
