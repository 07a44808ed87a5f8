package org.sportel.catalogue.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A field that two entries say differently.
 *
 * @param field its path, such as {@code documents.2.name.en}; rows count from one
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record EntryChange(String field, String before, String after) {
  /** What differs, in the order of the fields' names. */
  public static List<EntryChange> between(JsonNode before, JsonNode after) {
    var old = flat(before);
    var now = flat(after);
    var fields = new TreeMap<String, Boolean>();
    old.keySet().forEach(field -> fields.put(field, true));
    now.keySet().forEach(field -> fields.put(field, true));
    var changes = new ArrayList<EntryChange>();
    for (var field : fields.keySet()) {
      var was = old.getOrDefault(field, "");
      var is = now.getOrDefault(field, "");
      if (!was.equals(is)) {
        changes.add(new EntryChange(field, was, is));
      }
    }
    return changes;
  }

  private static Map<String, String> flat(JsonNode node) {
    var fields = new TreeMap<String, String>();
    collect("", node, fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, Map<String, String> fields) {
    if (node.isObject()) {
      node.propertyStream()
          .forEach(entry -> collect(join(path, entry.getKey()), entry.getValue(), fields));
    } else if (node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode)) {
      var words = node.valueStream().map(item -> item.asString("")).sorted().toList();
      put(path, String.join(", ", words), fields);
    } else if (node.isArray()) {
      for (var row = 0; row < node.size(); row++) {
        collect(join(path, String.valueOf(row + 1)), node.get(row), fields);
      }
    } else {
      put(path, node.asString("").strip(), fields);
    }
  }

  /** What is not said and what is switched off are the same. */
  private static void put(String path, String value, Map<String, String> fields) {
    if (!value.isEmpty() && !value.equals("false")) {
      fields.put(path, value);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
