package org.sportel.catalogue.translation;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sportel.platform.text.SafeXml;
import org.w3c.dom.Element;

/**
 * Texts to be translated as XLIFF 2.0 (OASIS, ISO 21720). Files of XLIFF 1.2 are read too, because
 * many translators' programs write it.
 */
final class Xliff {
  private static final String SPACE = "urn:oasis:names:tc:xliff:document:2.0";

  private Xliff() {}

  /**
   * A text.
   *
   * @param at where it stands
   * @param source its words in the language that is translated from
   * @param target its words in the other language; empty while it has none
   */
  record Text(String at, String source, String target) {}

  /** Writes a file of one service. */
  static String write(String service, String from, String to, List<Text> texts) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("xliff");
      xml.writeDefaultNamespace(SPACE);
      xml.writeAttribute("version", "2.0");
      xml.writeAttribute("srcLang", from);
      xml.writeAttribute("trgLang", to);
      xml.writeStartElement("file");
      xml.writeAttribute("id", service);
      for (int at = 0; at < texts.size(); at++) {
        unit(xml, "t" + (at + 1), texts.get(at));
      }
      xml.writeEndDocument();
      return out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unit(XMLStreamWriter xml, String id, Text text) throws XMLStreamException {
    xml.writeStartElement("unit");
    xml.writeAttribute("id", id);
    xml.writeAttribute("name", text.at());
    xml.writeStartElement("segment");
    if (!text.target().isEmpty()) {
      xml.writeAttribute("state", "translated");
    }
    words(xml, "source", text.source());
    if (!text.target().isEmpty()) {
      words(xml, "target", text.target());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void words(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  /**
   * What a file says.
   *
   * @param to the language that was translated into
   */
  record Read(String from, String to, List<Text> texts) {}

  /** Reads a file; empty for what is none. */
  static Optional<Read> read(String body) {
    return SafeXml.read(body)
        .map(document -> document.getDocumentElement())
        .filter(root -> root.getLocalName().equals("xliff"))
        .map(Xliff::read);
  }

  private static Read read(Element root) {
    var holder = root.hasAttribute("srcLang") ? root : first(root, "file").orElse(root);
    var texts = new ArrayList<Text>();
    for (var name : List.of("unit", "trans-unit")) {
      all(root, name).forEach(unit -> texts.add(text(unit)));
    }
    return new Read(
        or(holder, "srcLang", "source-language"), or(holder, "trgLang", "target-language"), texts);
  }

  private static Text text(Element unit) {
    var at = or(unit, "name", "resname");
    return new Text(
        at.isEmpty() ? unit.getAttribute("id") : at,
        joined(unit, "source"),
        joined(unit, "target"));
  }

  /** A unit may have several segments. */
  private static String joined(Element unit, String name) {
    var words = new StringBuilder();
    all(unit, name).forEach(one -> words.append(one.getTextContent()));
    return words.toString().strip();
  }

  private static String or(Element element, String one, String other) {
    return element.hasAttribute(one) ? element.getAttribute(one) : element.getAttribute(other);
  }

  private static Optional<Element> first(Element parent, String name) {
    return all(parent, name).stream().findFirst();
  }

  private static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }
}
