package org.sportel.documents.print;

/**
 * Leaves out the characters that XML 1.0 does not know, so that no typed text stops a document, and
 * those that turn the direction of what follows.
 */
final class Printable {
  private Printable() {}

  static String only(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Printable::known).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean known(int c) {
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      return false;
    }
    boolean plain = c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF);
    return plain || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
