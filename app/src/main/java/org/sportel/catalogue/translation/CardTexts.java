package org.sportel.catalogue.translation;

import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts of a card's entry that people read, by where they stand: {@code /documents/0/name}. */
final class CardTexts {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private CardTexts() {}

  /** Every text that has words in some language, in the order of the card. */
  static Map<String, ObjectNode> of(ObjectNode entry) {
    var texts = new LinkedHashMap<String, ObjectNode>();
    entry
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals("original") && !field.getKey().equals("source")) {
                collect("/" + field.getKey(), field.getValue(), texts);
              }
            });
    return texts;
  }

  private static void collect(String at, JsonNode node, Map<String, ObjectNode> texts) {
    if (node instanceof ObjectNode object && text(at, object)) {
      texts.put(at, object);
    } else if (node.isObject()) {
      node.properties().forEach(part -> collect(at + "/" + part.getKey(), part.getValue(), texts));
    } else if (node.isArray()) {
      for (int row = 0; row < node.size(); row++) {
        collect(at + "/" + row, node.get(row), texts);
      }
    }
  }

  /** Words by languages; the telephone and web address of a contact are none. */
  private static boolean text(String at, ObjectNode object) {
    return !object.isEmpty()
        && !at.equals("/contact")
        && object.properties().stream()
            .allMatch(part -> part.getValue().isString() && LANGUAGE.matches(part.getKey()));
  }
}
