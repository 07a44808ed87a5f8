package org.sportel.problems.open311;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sportel.platform.Json;

/** Writes answers as the client asked, by the ending of the address. */
enum GeoFormat {
  /** Lists are arrays. */
  JSON("application/json; charset=utf-8") {
    @Override
    byte[] write(String root, Object tree) {
      return new Json().write(tree).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Without schema and namespace, as the standard asks. */
  XML("text/xml; charset=utf-8") {
    @Override
    byte[] write(String root, Object tree) {
      var out = new ByteArrayOutputStream();
      try {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "utf-8");
        xml.writeStartDocument("utf-8", "1.0");
        element(xml, root, tree);
        xml.writeEndDocument();
        xml.close();
      } catch (XMLStreamException e) {
        throw new IllegalStateException(e);
      }
      return out.toByteArray();
    }
  };

  /** What the things in a list are called. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "services", "service",
          "attributes", "attribute",
          "values", "value",
          "service_requests", "request",
          "endpoints", "endpoint",
          "formats", "format",
          "errors", "error");

  private final String type;

  GeoFormat(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /**
   * Writes maps, lists and plain values.
   *
   * @param root what the whole is called in XML
   */
  abstract byte[] write(String root, Object tree);

  /** The format that an address ends with; XML where it ends otherwise. */
  static GeoFormat of(String address) {
    return address.endsWith(".json") ? JSON : XML;
  }

  private static void element(XMLStreamWriter xml, String name, Object value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    switch (value) {
      case Map<?, ?> fields -> {
        for (var field : fields.entrySet()) {
          element(xml, String.valueOf(field.getKey()), known(field.getValue()));
        }
      }
      case List<?> items -> {
        for (var item : items) {
          element(xml, ITEMS.getOrDefault(name, "item"), known(item));
        }
      }
      default -> xml.writeCharacters(plain(String.valueOf(value)));
    }
    xml.writeEndElement();
  }

  private static Object known(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value;
  }

  /** Without the characters that XML 1.0 does not know. */
  private static String plain(String text) {
    return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t')
        ? text
        : text.replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "");
  }
}
