package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the relationships of an office document (ECMA-376, part 2): ordinary links may lead
 * outside; templates, frames, objects and links that start something may not.
 */
final class OfficeLinks {
  private static final int MOST_BYTES = 1 << 20;
  private static final String HYPERLINK = "/hyperlink";
  private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "ftp");

  private OfficeLinks() {}

  /** Whether something other than a link comes from outside, or the part cannot be trusted. */
  static boolean leadOutside(InputStream part) throws IOException {
    var bytes = part.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return true;
    }
    try {
      var xml = factory().createXMLStreamReader(new java.io.ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.START_ELEMENT && leadsOutside(xml)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return true;
    }
  }

  private static boolean leadsOutside(XMLStreamReader element) {
    var mode = attribute(element, "TargetMode");
    var type = attribute(element, "Type");
    var target = attribute(element, "Target");
    boolean ordinary =
        type.endsWith(HYPERLINK) && isLink(target)
            || type.endsWith("/attachedTemplate") && isLocal(target);
    return !mode.isEmpty() && !mode.equals("Internal") && !ordinary;
  }

  /**
   * A link such as people write: to the web, to a mailbox, to a telephone, or to a file nearby. One
   * to a folder of another machine would hand it the reader's password, one with another scheme
   * starts a program.
   */
  private static boolean isLink(String target) {
    int colon = target.indexOf(':');
    var scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
    boolean nearby = colon < 0 || scheme.chars().anyMatch(sign -> "/?#".indexOf(sign) >= 0);
    boolean otherMachine = target.startsWith("\\\\") || target.startsWith("//");
    return isLocal(target) || !otherMachine && (nearby || LINKS.contains(scheme));
  }

  /** A place on the writer's own disk, as a word processor notes it; no other machine is asked. */
  private static boolean isLocal(String target) {
    return target.length() > 10
        && target.startsWith("file:///")
        && Character.isLetter(target.charAt(8))
        && target.startsWith(":/", 9);
  }

  /** The last one of this name, whatever its prefix. */
  private static String attribute(XMLStreamReader element, String name) {
    var value = "";
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        value = element.getAttributeValue(i).strip();
      }
    }
    return value;
  }

  /** A reader that fetches nothing and expands nothing. */
  static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
