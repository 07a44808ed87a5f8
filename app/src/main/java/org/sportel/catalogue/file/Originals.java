package org.sportel.catalogue.file;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Original;
import tools.jackson.databind.JsonNode;

/** Reads a source's own texts. */
final class Originals {
  private Originals() {}

  /** No text at all. */
  static Original nothing() {
    return new Original(
        "", "", List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  static Optional<Original> of(JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Original(
            node.path("name").asString(""),
            node.path("department").asString(""),
            lines(node, "documents"),
            lines(node, "fees"),
            text(node, "deadline"),
            text(node, "appeal"),
            lines(node, "notes"),
            lines(node, "other")));
  }

  private static List<String> lines(JsonNode node, String field) {
    return node.path(field)
        .valueStream()
        .map(line -> line.asString(""))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
  }
}
