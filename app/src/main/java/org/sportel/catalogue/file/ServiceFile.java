package org.sportel.catalogue.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sportel.catalogue.CatalogueRefusal;
import org.sportel.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of services, JSON ({@code sportel-services/1}) or CSV.
 *
 * @param lang of its texts, a BCP 47 tag
 * @param illustrative whether its entries are made up unless they say otherwise
 */
public record ServiceFile(
    String name, String lang, boolean illustrative, JsonNode source, List<JsonNode> entries) {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 10_000_000;

  private static final int MOST_ENTRIES = 5_000;

  /** Copies the entries. */
  public ServiceFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file; whether it is JSON is seen from its first sign.
   *
   * @param lang of a CSV's texts; a JSON file says its own
   * @throws CatalogueRefusal FILE_TOO_LARGE or FILE_UNREADABLE, with the place
   */
  public static ServiceFile read(String name, byte[] bytes, String lang, Json json) {
    if (bytes.length > MOST_BYTES) {
      throw new CatalogueRefusal(
          CatalogueRefusal.Reason.FILE_TOO_LARGE, name, MOST_BYTES / 1_000_000);
    }
    var text = decode(name, bytes).strip();
    var file =
        text.startsWith("{")
            ? fromJson(name, text, json)
            : new ServiceFile(name, lang, false, json.tree("{}"), Csv.entries(name, text));
    if (file.entries().isEmpty() || file.entries().size() > MOST_ENTRIES) {
      throw unreadable(name, file.entries().size() + " services");
    }
    return file;
  }

  private static ServiceFile fromJson(String name, String text, Json json) {
    try {
      var tree = json.tree(text);
      if (!tree.path("format").asString("").equals("sportel-services/1")) {
        throw unreadable(name, "format");
      }
      var entries = tree.path("services").valueStream().filter(JsonNode::isObject).toList();
      return new ServiceFile(
          name,
          tree.path("language").asString("en"),
          tree.path("illustrative").asBoolean(false),
          tree.path("source"),
          entries);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw unreadable(name, at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
    }
  }

  private static String decode(String name, byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw unreadable(name, "UTF-8");
    }
  }

  /** A refusal that names the place in the file. */
  public static CatalogueRefusal unreadable(String name, String where) {
    return new CatalogueRefusal(CatalogueRefusal.Reason.FILE_UNREADABLE, name, where);
  }
}
