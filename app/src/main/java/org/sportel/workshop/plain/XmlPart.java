package org.sportel.workshop.plain;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A BPMN or DMN text as a tree that can be changed and written again; takes no document type. */
final class XmlPart {
  /** Four times what the largest shipped procedure has; a list of more helps nobody. */
  private static final int MOST_ELEMENTS = 2_000;

  private final Document document;

  private XmlPart(Document document) {
    this.document = document;
  }

  static XmlPart read(String body) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      var document = builder.parse(new InputSource(new StringReader(body)));
      if (document.getElementsByTagName("*").getLength() > MOST_ELEMENTS) {
        throw new UnreadablePart("elements");
      }
      return new XmlPart(document);
    } catch (UnreadablePart tooLarge) {
      throw tooLarge;
    } catch (Exception broken) {
      throw new UnreadablePart(broken);
    }
  }

  String write() {
    try {
      var factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      document.setXmlStandalone(true);
      var out = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString().replace(" standalone=\"yes\"", "").replaceFirst("\\?><", "?>\n<");
    } catch (TransformerException broken) {
      throw new UnreadablePart(broken);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** Every element of a namespace and name, in the order of the text. */
  List<Element> all(String space, String name) {
    var nodes = document.getElementsByTagNameNS(space, name);
    var found = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  Optional<Element> byId(String id) {
    return all("*", "*").stream().filter(one -> one.getAttribute("id").equals(id)).findFirst();
  }

  /** An id that nothing has yet. */
  String freshId(String prefix) {
    int number = 1;
    while (byId(prefix + number).isPresent()) {
      number++;
    }
    return prefix + number;
  }

  static List<Element> children(Element parent) {
    var found = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(one -> one.getLocalName().equals(name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The text of a child, empty where there is none. */
  static String text(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent).map(String::strip).orElse("");
  }

  /** A new element with the prefix that the file uses for the namespace. */
  Element make(String space, String prefix, String name) {
    var own = root().lookupPrefix(space);
    var bare = own == null && space.equals(root().lookupNamespaceURI(null));
    if (own == null && !bare) {
      root().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, space);
      own = prefix;
    }
    return document.createElementNS(space, bare ? name : own + ":" + name);
  }

  /** Sets the text of a child; none is made for no words, and one without words is taken out. */
  void text(Element parent, String space, String prefix, String name, String words) {
    var there = child(parent, name);
    if (words.isEmpty()) {
      there.ifPresent(XmlPart::drop);
    } else {
      there.orElseGet(() -> first(parent, make(space, prefix, name))).setTextContent(words);
    }
  }

  static Element first(Element parent, Element child) {
    parent.insertBefore(child, parent.getFirstChild());
    return child;
  }

  static Element last(Element parent, Element child) {
    parent.appendChild(child);
    return child;
  }

  static void drop(Element element) {
    var parent = element.getParentNode();
    if (parent != null) {
      parent.removeChild(element);
    }
  }

  /** Says what a prefix stands for, where the file does not. */
  void declare(String prefix, String space) {
    if (root().lookupNamespaceURI(prefix) == null) {
      root().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, space);
    }
  }

  /** Sets an attribute, or takes it away for no words. */
  static void set(Element element, String name, String value) {
    if (value.isEmpty()) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value);
    }
  }
}
