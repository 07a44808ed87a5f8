package org.sportel.catalogue.file;

import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.reading.Renderings;
import org.sportel.platform.Json;
import org.sportel.platform.text.DecodedText;
import org.sportel.platform.text.TypedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of services, JSON ({@code sportel-services/1}), CSV, a spreadsheet (XLSX) or CPSV-AP in
 * Turtle, JSON-LD or RDF/XML.
 *
 * @param lang of its texts, a BCP 47 tag
 * @param codePage the code page it was read in because it is no UTF-8, such as {@code
 *     windows-1250}; else empty
 * @param illustrative whether its entries are made up unless they say otherwise
 * @param renderings what it says in other languages for sentences of its source
 */
public record ServiceFile(
    String name,
    String lang,
    String codePage,
    boolean illustrative,
    JsonNode source,
    Renderings renderings,
    List<JsonNode> entries) {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 10_000_000;

  static final int MOST_ENTRIES = 5_000;

  /** Copies the entries. */
  public ServiceFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file; what it is, is seen from its first signs.
   *
   * @param lang of a CSV's or a spreadsheet's texts; a JSON file says its own
   * @throws CatalogueRefusal FILE_TOO_LARGE or FILE_UNREADABLE, with the place
   */
  public static ServiceFile read(String name, byte[] bytes, String lang, Json json) {
    if (bytes.length > MOST_BYTES) {
      throw new CatalogueRefusal(
          CatalogueRefusal.Reason.FILE_TOO_LARGE, name, MOST_BYTES / 1_000_000);
    }
    if (Spreadsheet.is(bytes)) {
      return counted(
          new ServiceFile(
              name,
              lang,
              "",
              false,
              json.tree("{}"),
              Renderings.none(),
              Spreadsheet.entries(name, bytes)));
    }
    var decoded = DecodedText.of(bytes, lang).orElseThrow(() -> unreadable(name, "UTF-8"));
    var codePage = decoded.guessed() ? decoded.charset().name() : "";
    var text = decoded.text().strip();
    var linked = LinkedFile.form(name, text);
    if (linked.isPresent()) {
      return counted(LinkedFile.read(name, text, linked.get(), lang, json));
    }
    var file =
        text.startsWith("{")
            ? fromJson(name, codePage, text, json)
            : new ServiceFile(
                name,
                lang,
                codePage,
                false,
                json.tree("{}"),
                Renderings.none(),
                Csv.entries(name, text));
    return counted(file);
  }

  /** The same, with these values in entries that do not state the field. */
  public ServiceFile completed(Map<String, String> missing) {
    var whole =
        entries.stream()
            .map(
                entry -> {
                  var copy = (ObjectNode) entry.deepCopy();
                  missing.forEach(
                      (field, value) -> {
                        if (!value.isEmpty() && copy.path(field).asString("").isBlank()) {
                          copy.put(field, value);
                        }
                      });
                  return (JsonNode) copy;
                })
            .toList();
    return new ServiceFile(name, lang, codePage, illustrative, source, renderings, whole);
  }

  private static ServiceFile counted(ServiceFile file) {
    if (file.entries().isEmpty() || file.entries().size() > MOST_ENTRIES) {
      throw unreadable(file.name(), file.entries().size() + " services");
    }
    return file;
  }

  private static ServiceFile fromJson(String name, String codePage, String text, Json json) {
    try {
      var tree = json.tree(text);
      if (!tree.path("format").asString("").equals("sportel-services/1")) {
        throw unreadable(name, "format");
      }
      var entries =
          tree.path("services")
              .valueStream()
              .filter(JsonNode::isObject)
              .map(ServiceFile::cleaned)
              .toList();
      return new ServiceFile(
          name,
          tree.path("language").asString("en"),
          codePage,
          tree.path("illustrative").asBoolean(false),
          tree.path("source"),
          RenderingList.of(cleaned(tree.path("renderings"))),
          entries);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw unreadable(name, at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
    }
  }

  /** The same with every text of it cleaned like typed ones. */
  private static JsonNode cleaned(JsonNode node) {
    var nodes = JsonNodeFactory.instance;
    if (node.isString()) {
      return nodes.stringNode(TypedText.text(node.stringValue()));
    }
    if (node.isArray()) {
      return nodes.arrayNode().addAll(node.valueStream().map(ServiceFile::cleaned).toList());
    }
    if (!node.isObject()) {
      return node;
    }
    var clean = nodes.objectNode();
    node.properties().forEach(part -> clean.set(part.getKey(), cleaned(part.getValue())));
    return clean;
  }

  /** A refusal that names the place in the file. */
  public static CatalogueRefusal unreadable(String name, String where) {
    return new CatalogueRefusal(CatalogueRefusal.Reason.FILE_UNREADABLE, name, where);
  }
}
