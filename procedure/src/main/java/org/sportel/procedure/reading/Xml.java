package org.sportel.procedure.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Reason;

/**
 * One element of an XML file with the line it begins on. Reading refuses document types, entities
 * and anything beyond the limits before it can cost memory.
 */
final class Xml {
  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  /** Limits checked before or while parsing: {@code docs/procedure-elements.md} states them. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  static final int MAX_ELEMENTS = 60_000;
  static final int MAX_DEPTH = 60;
  static final int MAX_TEXT = 20_000;

  private final String space;
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Xml(String space, String name, int line) {
    this.space = space;
    this.name = name;
    this.line = line;
  }

  static Xml read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw ModelRefused.at(0, Reason.TOO_LARGE, MAX_BYTES);
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((_, _, _, _) -> {});
    int line = 0;
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new Reading(reader).root();
      } finally {
        line = reader.getLocation().getLineNumber();
        reader.close();
      }
    } catch (XMLStreamException broken) {
      int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
      throw ModelRefused.at(Math.max(0, at), Reason.NOT_XML, firstLine(broken));
    }
  }

  private static String firstLine(Exception broken) {
    String message = String.valueOf(broken.getMessage());
    return message.lines().reduce((first, last) -> last).orElse("").replaceFirst("^Message: ", "");
  }

  /** The pull loop with its counters. */
  private static final class Reading {
    private final XMLStreamReader reader;
    private final Deque<Xml> open = new ArrayDeque<>();
    private int count;

    Reading(XMLStreamReader reader) {
      this.reader = reader;
    }

    Xml root() throws XMLStreamException {
      Xml root = null;
      while (reader.hasNext()) {
        int begins = line();
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw refused(Reason.DOCTYPE);
          case XMLStreamConstants.START_ELEMENT -> {
            Xml begun = begin(root == null ? line() : begins);
            root = root == null ? begun : root;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          default -> {}
        }
      }
      if (root == null) {
        throw refused(Reason.NOT_XML, "");
      }
      return root;
    }

    private Xml begin(int line) {
      if (++count > MAX_ELEMENTS) {
        throw refused(Reason.TOO_MANY_ELEMENTS, MAX_ELEMENTS);
      }
      if (open.size() >= MAX_DEPTH) {
        throw refused(Reason.TOO_DEEP, MAX_DEPTH);
      }
      String space = reader.getNamespaceURI();
      var begun = new Xml(space == null ? "" : space, reader.getLocalName(), line);
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String from = reader.getAttributeNamespace(i);
        String key = reader.getAttributeLocalName(i);
        begun.attributes.put(
            from == null || from.isEmpty() ? key : '{' + from + '}' + key,
            reader.getAttributeValue(i));
      }
      if (!open.isEmpty()) {
        open.peek().children.add(begun);
      }
      open.push(begun);
      return begun;
    }

    private void text() {
      if (open.isEmpty() || reader.isWhiteSpace()) {
        return;
      }
      var into = open.element().text;
      if (into.length() + reader.getTextLength() > MAX_TEXT) {
        throw refused(Reason.TEXT_TOO_LONG, MAX_TEXT);
      }
      into.append(reader.getText());
    }

    private int line() {
      return reader.getLocation().getLineNumber();
    }

    private ModelRefused refused(Reason reason, Object... args) {
      return ModelRefused.at(line(), reason, args);
    }
  }

  String name() {
    return name;
  }

  String space() {
    return space;
  }

  int line() {
    return line;
  }

  boolean is(String bpmnName) {
    return space.equals(BPMN) && name.equals(bpmnName);
  }

  List<Xml> children() {
    return children;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  Stream<Xml> all(String bpmnName) {
    return children.stream().filter(c -> c.is(bpmnName));
  }

  Optional<Xml> one(String bpmnName) {
    return all(bpmnName).findFirst();
  }

  /** This element and everything below, in document order. */
  Stream<Xml> deep() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Xml::deep));
  }

  String text() {
    return text.toString().strip();
  }

  /** An attribute without namespace; empty when absent. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The local part of a reference such as {@code ns:id}. */
  String reference(String key) {
    String value = attribute(key);
    return value.substring(value.indexOf(':') + 1);
  }

  boolean flag(String key, boolean otherwise) {
    return switch (attribute(key)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> otherwise;
    };
  }
}
