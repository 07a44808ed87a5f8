package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the fields of a text (ECMA-376, part 1, 17.16): one that asks another program for its
 * content (DDE, DDEAUTO) starts that program.
 */
final class OfficeFields {
  private static final int MOST_LETTERS = 1 << 20;

  private OfficeFields() {}

  /** Whether a field asks another program, or the part cannot be trusted. */
  static boolean startPrograms(InputStream part) throws IOException {
    var instructions = new StringBuilder();
    try {
      var xml = OfficeLinks.factory().createXMLStreamReader(part);
      while (xml.hasNext() && instructions.length() < MOST_LETTERS) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          return true;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          collect(xml, instructions);
        }
      }
    } catch (XMLStreamException e) {
      return true;
    }
    return instructions.length() >= MOST_LETTERS || asksAProgram(instructions.toString());
  }

  /** An instruction may be cut into any number of runs; a mark of the field ends it. */
  private static void collect(XMLStreamReader xml, StringBuilder instructions)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "instrText" -> instructions.append(xml.getElementText());
      case "fldSimple" -> {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          if (xml.getAttributeLocalName(i).equals("instr")) {
            instructions.append('\n').append(xml.getAttributeValue(i)).append('\n');
          }
        }
      }
      case "fldChar" -> instructions.append('\n');
      default -> {}
    }
  }

  private static boolean asksAProgram(String instructions) {
    return instructions
        .lines()
        .map(line -> line.replace("\"", "").strip().toUpperCase(Locale.ROOT))
        .anyMatch(line -> line.startsWith("DDE"));
  }
}
