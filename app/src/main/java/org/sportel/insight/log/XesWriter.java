package org.sportel.insight.log;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a log as XES (IEEE 1849-2016). */
public final class XesWriter implements LogWriter {
  private static final Map<String, String> EXTENSIONS =
      new TreeMap<>(
          Map.of(
              "Concept",
              "concept",
              "Time",
              "time",
              "Organizational",
              "org",
              "Lifecycle",
              "lifecycle"));

  private final XMLStreamWriter xml;

  /**
   * Begins a log.
   *
   * @param name what it is called
   */
  public XesWriter(OutputStream out, String name) {
    try {
      xml = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("log");
      xml.writeDefaultNamespace("http://www.xes-standard.org/");
      xml.writeAttribute("xes.version", "1849-2016");
      xml.writeAttribute("xes.features", "");
      for (var extension : EXTENSIONS.entrySet()) {
        line("\n  ");
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", extension.getKey());
        xml.writeAttribute("prefix", extension.getValue());
        xml.writeAttribute(
            "uri", "http://www.xes-standard.org/" + extension.getValue() + ".xesext");
      }
      global("trace", List.of("concept:name"));
      global("event", List.of("concept:name", "time:timestamp"));
      line("\n  ");
      xml.writeEmptyElement("classifier");
      xml.writeAttribute("name", "Activity");
      xml.writeAttribute("keys", "concept:name");
      attribute("string", "concept:name", name, "\n  ");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void global(String scope, List<String> keys) throws XMLStreamException {
    line("\n  ");
    xml.writeStartElement("global");
    xml.writeAttribute("scope", scope);
    for (var key : keys) {
      var date = key.startsWith("time:");
      attribute(date ? "date" : "string", key, date ? "1970-01-01T00:00:00Z" : "", "\n    ");
    }
    line("\n  ");
    xml.writeEndElement();
  }

  @Override
  public void write(LogCase log) {
    try {
      line("\n  ");
      xml.writeStartElement("trace");
      attribute("string", "concept:name", log.name(), "\n    ");
      attributes(log.attributes(), "\n    ");
      for (var event : log.events()) {
        line("\n    ");
        xml.writeStartElement("event");
        attributes(event.attributes(), "\n      ");
        attribute("date", "time:timestamp", event.at().toString(), "\n      ");
        line("\n    ");
        xml.writeEndElement();
      }
      line("\n  ");
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(Map<String, LogAttribute> attributes, String indent)
      throws XMLStreamException {
    for (var one : new TreeMap<>(attributes).values()) {
      attribute(one.kind(), one.key(), one.text(), indent);
    }
  }

  private void attribute(String kind, String key, String value, String indent)
      throws XMLStreamException {
    line(indent);
    xml.writeEmptyElement(kind);
    xml.writeAttribute("key", key);
    xml.writeAttribute("value", sound(value));
  }

  /** Without the characters that XML cannot hold. */
  private static String sound(String value) {
    return value
        .codePoints()
        .filter(one -> one >= ' ' && (one < 0xd800 || one > 0xdfff) && (one & 0xfffe) != 0xfffe)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters(indent);
  }

  @Override
  public void close() {
    try {
      line("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
