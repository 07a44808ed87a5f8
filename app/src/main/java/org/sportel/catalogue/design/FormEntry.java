package org.sportel.catalogue.design;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the fields of the editor into an entry: {@code documents.0.name.en} becomes the English
 * name of the first document. Fields that no card has are left out.
 */
public final class FormEntry {
  private static final int DEEPEST = 6;
  private static final int MOST_ROWS = 100;
  private static final Set<String> CODES = Set.of("category", "outcome");
  private static final Set<String> LISTS =
      Set.of("documents", "fees", "deadlines", "legalBasis", "exemptions");
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "description",
          "tags",
          "category",
          "function",
          "events",
          "audience",
          "channels",
          "unit",
          "institution",
          "contact",
          "requirements",
          "vulnerableGroups",
          "goodToKnow",
          "citizenCost",
          "documents",
          "fees",
          "free",
          "exemptions",
          "express",
          "deadlines",
          "outcome",
          "procedure",
          "form",
          "template",
          "validity",
          "appeal",
          "complaint",
          "legalBasis",
          "unconfirmed");

  private FormEntry() {}

  /** The entry. */
  public static ObjectNode of(Map<String, List<String>> typed) {
    var entry = JsonNodeFactory.instance.objectNode();
    var ordered = new TreeMap<String, List<String>>(Comparator.comparing(FormEntry::sortable));
    ordered.putAll(typed);
    ordered.forEach(
        (name, values) -> {
          var path = name.split("\\.", DEEPEST);
          if (FIELDS.contains(path[0])) {
            put(entry, path, values);
          }
        });
    LISTS.forEach(list -> rows(entry, list));
    CODES.forEach(field -> code(entry, field));
    words(entry);
    return entry;
  }

  /** Codes as a card's entry writes them, whatever the control calls them. */
  private static void code(ObjectNode entry, String field) {
    if (entry.path(field).isString()) {
      entry.put(field, entry.path(field).asString("").toLowerCase(Locale.ROOT));
    }
  }

  /** The words by which a service is found, one by one as a card's entry has them. */
  private static void words(ObjectNode entry) {
    if (entry.path("tags").isString()) {
      var typed = entry.path("tags").asString("").split(",", -1);
      var list = entry.putArray("tags");
      Stream.of(typed).map(String::strip).filter(word -> !word.isEmpty()).forEach(list::add);
    }
  }

  /** Row numbers in the order of their value. */
  private static String sortable(String name) {
    var key = new StringBuilder();
    for (var part : name.split("\\.", DEEPEST)) {
      key.append(row(part) ? ("000" + part).substring(part.length()) : part).append('.');
    }
    return key.toString();
  }

  private static boolean row(String part) {
    return !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(Character::isDigit);
  }

  private static void put(ObjectNode entry, String[] path, List<String> values) {
    var at = entry;
    for (var i = 0; i < path.length - 1; i++) {
      at = at.path(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
    }
    var last = path[path.length - 1];
    if (values.size() == 1 && !last.equals("stops")) {
      at.put(last, values.getFirst().strip());
    } else {
      var list = at.putArray(last);
      values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(list::add);
    }
  }

  private static void rows(ObjectNode entry, String list) {
    if (entry.path(list) instanceof ObjectNode numbered) {
      var rows = JsonNodeFactory.instance.arrayNode();
      for (JsonNode row : numbered) {
        if (rows.size() < MOST_ROWS) {
          rows.add(row);
        }
      }
      entry.set(list, rows);
    }
  }
}
