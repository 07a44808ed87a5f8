package org.sportel.visits.hall;

import java.util.Arrays;
import java.util.List;
import org.sportel.platform.text.CodeLetters;

/**
 * What a reader of QR codes types into the code field: the code itself, or the address of the page
 * that belongs to it, in any case and with whatever blanks came along.
 */
final class ScannedCode {
  private static final int CODE = 10;
  private static final int LONGEST = 400;

  private ScannedCode() {}

  /** The code; what was typed where it is no address. */
  static String of(String typed) {
    var line = typed.strip();
    if (line.length() > LONGEST || line.indexOf('/') < 0) {
      return line;
    }
    List<String> parts = Arrays.asList(path(line).split("[/?#&=]"));
    return parts.reversed().stream()
        .filter(part -> CodeLetters.read(part, CODE).isPresent())
        .findFirst()
        .orElse(line);
  }

  /** The address without its host, whose name may look like a code. */
  private static String path(String line) {
    int host = line.indexOf("://");
    int path = line.indexOf('/', host < 0 ? 0 : host + 3);
    return path < 0 ? "" : line.substring(path);
  }
}
