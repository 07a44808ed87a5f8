package org.sportel.catalogue.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.CardEntry;
import tools.jackson.databind.JsonNode;

/**
 * Cards as rows that the import reads: a column for each field, with points in its name where the
 * field lies inside another. What is empty in every card has no column.
 */
final class CatalogueTable {
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, Integer> order = new LinkedHashMap<>();

  private CatalogueTable() {}

  /** The header and a row for each card. */
  static List<List<String>> of(List<Card> cards) {
    var table = new CatalogueTable();
    cards.forEach(table::add);
    return table.written();
  }

  private void add(Card card) {
    var row = new LinkedHashMap<String, String>();
    flatten("", CardEntry.of(card), row);
    rows.add(row);
  }

  private static void flatten(String at, JsonNode node, Map<String, String> row) {
    if (node.isObject()) {
      node.properties().forEach(part -> flatten(join(at, part.getKey()), part.getValue(), row));
    } else if (node.isArray() && words(node)) {
      put(at, node.valueStream().map(JsonNode::asString).collect(Collectors.joining("; ")), row);
    } else if (node.isArray()) {
      int number = 1;
      for (var item : node) {
        flatten(join(at, String.valueOf(number++)), item, row);
      }
    } else {
      put(at, node.asString(""), row);
    }
  }

  private static boolean words(JsonNode list) {
    return list.valueStream().allMatch(JsonNode::isString);
  }

  private static void put(String column, String text, Map<String, String> row) {
    if (!text.isEmpty()) {
      row.put(column, text);
    }
  }

  private static String join(String at, String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  private List<List<String>> written() {
    var columns = new TreeMap<String, String>();
    rows.forEach(row -> row.keySet().forEach(column -> place(column, columns)));
    var header = List.copyOf(columns.values());
    var table = new ArrayList<List<String>>();
    table.add(header);
    rows.forEach(
        row -> table.add(header.stream().map(column -> row.getOrDefault(column, "")).toList()));
    return table;
  }

  /** Columns in the order of the fields, the numbers of rows inside a field ascending. */
  private void place(String column, Map<String, String> columns) {
    var first = column.split("\\.", 2)[0];
    var rank = order.computeIfAbsent(first, _ -> order.size());
    var numbered = new StringBuilder("%03d".formatted(rank));
    for (var part : column.split("\\.", -1)) {
      numbered
          .append('.')
          .append(part.matches("[0-9]{1,6}") ? "%06d".formatted(Integer.parseInt(part)) : part);
    }
    columns.put(numbered.toString(), column);
  }
}
