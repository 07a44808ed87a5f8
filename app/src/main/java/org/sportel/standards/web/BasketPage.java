package org.sportel.standards.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/**
 * A basket.
 *
 * @param changeable whether its day has not passed
 */
record BasketPage(
    UUID id,
    String title,
    boolean changeable,
    List<Option> levels,
    List<Option> equipment,
    Collection<String> chosen,
    List<Row> services,
    List<Option> choices,
    List<Option> deliveries,
    Map<String, String> typed,
    FieldErrors errors,
    String done) {
  BasketPage {
    services = List.copyOf(services);
    typed = Map.copyOf(typed);
  }

  /** A service of it. */
  record Row(String key, String name, String whose, String delivery) {}

  /** What stands in a field. */
  String of(String field) {
    return typed.getOrDefault(field, "");
  }

  /** The baskets of an operator, with the form for a new one. */
  record All(
      List<Column> columns,
      List<List<Cell>> rows,
      List<Option> levels,
      List<Option> equipment,
      Collection<String> chosen,
      Map<String, String> typed,
      FieldErrors errors) {
    All {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    String of(String field) {
      return typed.getOrDefault(field, "");
    }
  }
}
