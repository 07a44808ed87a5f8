package org.sportel.documents.content;

/**
 * Reads a PDF's bytes token by token as ISO 32000-2, 7.2 and 7.3 divide them, once from front to
 * back. Strings and comments are one token each, so that what they say is never taken for
 * structure.
 */
final class PdfTokens {
  /** What stands at a place. */
  enum Kind {
    /** A name, its letters decoded. */
    NAME,
    /** A number, a keyword, a bracket. */
    WORD,
    /** A string or comment. */
    TEXT,
    END
  }

  private static final int LONGEST_NAME = 127;

  private final Bytes bytes;
  private long from;
  private long to;
  private String text = "";

  PdfTokens(Bytes bytes) {
    this.bytes = bytes;
  }

  /** Where the last token begins. */
  long from() {
    return from;
  }

  /** Where the last token has ended. */
  long to() {
    return to;
  }

  /** The letters of a name or word; of a text nothing. */
  String text() {
    return text;
  }

  /** Goes on at another place. */
  void skipTo(long place) {
    to = place;
  }

  Kind next() {
    from = to;
    while (isBlank(bytes.at(from))) {
      from++;
    }
    to = from;
    text = "";
    return switch (bytes.at(from)) {
      case -1 -> Kind.END;
      case '%' -> comment();
      case '(' -> string();
      case '/' -> name();
      case '<' -> bytes.at(from + 1) == '<' ? bracket("<<") : hexadecimal();
      case '>' -> bracket(bytes.at(from + 1) == '>' ? ">>" : ">");
      case '[' -> bracket("[");
      case ']' -> bracket("]");
      case ')', '{', '}' -> bracket("?");
      default -> word();
    };
  }

  private Kind bracket(String sign) {
    to = from + sign.length();
    text = sign;
    return Kind.WORD;
  }

  private Kind comment() {
    while (bytes.at(to) != -1 && bytes.at(to) != '\n' && bytes.at(to) != '\r') {
      to++;
    }
    return Kind.TEXT;
  }

  private Kind string() {
    int open = 0;
    do {
      int c = bytes.at(to);
      if (c == '\\') {
        to++;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      }
      to++;
    } while (open > 0 && to < bytes.size());
    to = Math.min(to, bytes.size());
    return Kind.TEXT;
  }

  private Kind hexadecimal() {
    while (bytes.at(to) != -1 && bytes.at(to) != '>') {
      to++;
    }
    to = Math.min(to + 1, bytes.size());
    return Kind.TEXT;
  }

  private Kind word() {
    var letters = new StringBuilder();
    for (; isRegular(bytes.at(to)); to++) {
      if (letters.length() < LONGEST_NAME) {
        letters.append((char) bytes.at(to));
      }
    }
    text = letters.toString();
    return Kind.WORD;
  }

  private Kind name() {
    to = from + 1;
    text = nameAt(bytes, to);
    while (isRegular(bytes.at(to))) {
      to++;
    }
    return Kind.NAME;
  }

  /** The name whose first letter stands here, {@code #xx} read as a viewer reads it. */
  static String nameAt(Bytes bytes, long start) {
    var name = new StringBuilder();
    for (long i = start; name.length() < LONGEST_NAME && isRegular(bytes.at(i)); i++) {
      int high = bytes.at(i) == '#' ? Character.digit(bytes.at(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes.at(i + 2), 16);
      if (low >= 0) {
        name.append((char) (high * 16 + low));
        i += 2;
      } else {
        name.append((char) bytes.at(i));
      }
    }
    return name.toString();
  }

  static boolean isBlank(int c) {
    return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
  }

  static boolean isRegular(int c) {
    return c > 0 && !isBlank(c) && "()<>[]{}/%".indexOf(c) < 0;
  }
}
