package org.sportel.catalogue.file;

import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.catalogue.reading.Renderings;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * Reads the renderings of a file: {@code of} the sentence, {@code say}, {@code issuer}, {@code
 * validity}.
 */
final class RenderingList {
  private RenderingList() {}

  static Renderings of(JsonNode list) {
    var renderings = new HashMap<String, Renderings.Rendering>();
    for (var entry : list) {
      var sentence = entry.path("of").asString("").strip();
      var words = text(entry.path("say"));
      if (!sentence.isEmpty() && words.isPresent()) {
        renderings.put(
            sentence,
            new Renderings.Rendering(
                words.get(), text(entry.path("issuer")), text(entry.path("validity"))));
      }
    }
    return new Renderings(renderings);
  }

  private static Optional<LocalText> text(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.properties()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("").strip()));
    texts.values().removeIf(String::isEmpty);
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }
}
