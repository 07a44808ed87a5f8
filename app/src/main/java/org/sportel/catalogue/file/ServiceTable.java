package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.platform.text.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of services, from CSV or a spreadsheet. The first row names the columns: code, title,
 * description, unit, category, outcome, documents, fees, deadline, appeal, notes, form, procedure,
 * template. Several lines in one cell are several documents, fees or notes. A name with points
 * reaches into a field: {@code deadlines.1.amount}, {@code description.en}, {@code contact.phone}.
 */
final class ServiceTable {
  static final int MOST_COLUMNS = 200;

  private static final Set<String> LISTS = Set.of("documents", "fees", "notes", "other");
  private static final Set<String> CAMEL = Set.of("vulnerableGroups", "goodToKnow", "legalBasis");
  private static final Set<String> TEXTS = Set.of("deadline", "appeal");
  private static final String COMPUTED = "=+-@";
  private static final int MOST_DEPTH = 6;

  private final String name;
  private final List<JsonNode> entries = new ArrayList<>();
  private List<String> header = List.of();

  /** Begins a table of a file with a name. */
  ServiceTable(String name) {
    this.name = name;
  }

  /** Takes the next row; empty ones are passed over. */
  void take(List<String> typed, long line) {
    var cells = typed.stream().map(TypedText::text).map(ServiceTable::bare).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (header.isEmpty()) {
      header = header(cells);
    } else if (entries.size() > ServiceFile.MOST_ENTRIES) {
      throw ServiceFile.unreadable(name, String.valueOf(line));
    } else {
      entries.add(entry(cells, line));
    }
  }

  /** A cell without the mark that keeps office programs from computing it. */
  private static String bare(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /** What was taken; a file without a header is refused. */
  List<JsonNode> entries() {
    if (header.isEmpty()) {
      header(List.of());
    }
    return entries;
  }

  private List<String> header(List<String> cells) {
    var columns = cells.stream().map(ServiceTable::column).toList();
    var titled =
        columns.contains("title") || columns.stream().anyMatch(one -> one.startsWith("title."));
    if (!titled || !columns.contains("code")) {
      throw ServiceFile.unreadable(name, "1: code, title");
    }
    return columns;
  }

  private ObjectNode entry(List<String> cells, long line) {
    var entry = JsonNodeFactory.instance.objectNode();
    var original = entry.putObject("original");
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (i >= header.size()) {
        if (!cell.isEmpty()) {
          throw ServiceFile.unreadable(name, line + ":" + header.size());
        }
        continue;
      }
      var column = header.get(i);
      if (LISTS.contains(column)) {
        var lines = original.putArray(column);
        cell.lines().filter(each -> !each.isBlank()).forEach(lines::add);
      } else if (TEXTS.contains(column)) {
        original.put(column, cell);
      } else {
        put(entry, column, cell);
      }
    }
    if (original.isEmpty() && entry.path("title").isObject()) {
      entry.remove("original");
      return entry;
    }
    original.put("name", entry.path("title").asString(""));
    original.put("department", entry.path("unit").asString(""));
    return entry;
  }

  /** Names of plain columns in any case; those with points as the fields are written. */
  private static String column(String cell) {
    var column = TypedText.line(cell);
    return column.indexOf('.') < 0 && !CAMEL.contains(column)
        ? column.toLowerCase(Locale.ROOT)
        : column;
  }

  /** A column with points in its name fills an object: {@code deadlines.1.amount}. */
  private static void put(ObjectNode entry, String column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    var names = column.split("\\.", MOST_DEPTH);
    var at = entry;
    for (int i = 0; i < names.length - 1; i++) {
      at = at.path(names[i]) instanceof ObjectNode inner ? inner : at.putObject(names[i]);
    }
    at.put(names[names.length - 1], cell);
  }
}
