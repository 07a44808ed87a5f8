package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads services from CSV (RFC 4180; comma or semicolon). The first row names the columns: code,
 * title, description, unit, category, outcome, documents, fees, deadline, appeal, notes, form,
 * procedure, template. Several lines in one cell are several documents, fees or notes.
 */
final class Csv {
  private static final Set<String> LISTS = Set.of("documents", "fees", "notes", "other");
  private static final Set<String> TEXTS = Set.of("deadline", "appeal");
  private static final int MOST_COLUMNS = 60;

  private final String name;
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private Csv(String name, String text) {
    this.name = name;
    this.text = text;
    var first = text.lines().findFirst().orElse("");
    this.separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }

  static List<JsonNode> entries(String name, String text) {
    return new Csv(name, text).entries();
  }

  private List<JsonNode> entries() {
    var header = row().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.containsAll(Set.of("code", "title"))) {
      throw ServiceFile.unreadable(name, "1: code, title");
    }
    var entries = new ArrayList<JsonNode>();
    while (at < text.length()) {
      var begins = line;
      var cells = row();
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (cells.size() > header.size()) {
        throw ServiceFile.unreadable(name, begins + ":" + header.size());
      }
      entries.add(entry(header, cells));
    }
    return entries;
  }

  private static ObjectNode entry(List<String> header, List<String> cells) {
    var entry = JsonNodeFactory.instance.objectNode();
    var original = entry.putObject("original");
    for (int i = 0; i < cells.size(); i++) {
      var column = header.get(i);
      var cell = cells.get(i).strip();
      if (LISTS.contains(column)) {
        var lines = original.putArray(column);
        cell.lines().filter(each -> !each.isBlank()).forEach(lines::add);
      } else if (TEXTS.contains(column)) {
        original.put(column, cell);
      } else {
        entry.put(column, cell);
      }
    }
    original.put("name", entry.path("title").asString(""));
    original.put("department", entry.path("unit").asString(""));
    return entry;
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    do {
      cells.add(cell());
      if (cells.size() > MOST_COLUMNS) {
        throw ServiceFile.unreadable(name, line + ":" + MOST_COLUMNS);
      }
    } while (take(separator));
    take('\r');
    if (!take('\n') && at < text.length()) {
      throw ServiceFile.unreadable(name, String.valueOf(line));
    }
    line++;
    return cells;
  }

  private String cell() {
    if (!take('"')) {
      var from = at;
      while (at < text.length()
          && "\r\n".indexOf(text.charAt(at)) < 0
          && text.charAt(at) != separator) {
        at++;
      }
      return text.substring(from, at);
    }
    var cell = new StringBuilder();
    while (at < text.length()) {
      var sign = text.charAt(at++);
      if (sign != '"') {
        line += sign == '\n' ? 1 : 0;
        cell.append(sign);
      } else if (take('"')) {
        cell.append('"');
      } else {
        return cell.toString();
      }
    }
    throw ServiceFile.unreadable(name, String.valueOf(line));
  }

  private boolean take(char sign) {
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }
}
