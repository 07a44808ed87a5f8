package org.sportel.feel;

/** Resolves the Unicode escapes that FEEL allows inside texts and the engine leaves alone. */
final class Escapes {
  private Escapes() {}

  /**
   * The expression with {@code &#92;u0041} and {@code &#92;U01F600} inside texts replaced by their
   * characters; an escaped backslash stays one.
   */
  static String resolve(String expression) {
    if (!expression.contains("\\u") && !expression.contains("\\U")) {
      return expression;
    }
    var out = new StringBuilder(expression.length());
    boolean inText = false;
    int at = 0;
    while (at < expression.length()) {
      char sign = expression.charAt(at);
      if (inText && sign == '\\') {
        at = escape(expression, at, out);
        continue;
      }
      inText ^= sign == '"';
      out.append(sign);
      at++;
    }
    return out.toString();
  }

  private static int escape(String expression, int at, StringBuilder out) {
    char kind = at + 1 < expression.length() ? expression.charAt(at + 1) : ' ';
    int digits = kind == 'u' ? 4 : kind == 'U' ? 6 : 0;
    int end = at + 2 + digits;
    int point = digits == 0 || end > expression.length() ? -1 : hex(expression, at + 2, end);
    if (!Character.isValidCodePoint(point)) {
      int taken = Math.min(2, expression.length() - at);
      out.append(expression, at, at + taken);
      return at + taken;
    }
    if (point == '"' || point == '\\') {
      out.append('\\');
    }
    out.appendCodePoint(point);
    return end;
  }

  private static int hex(String expression, int from, int end) {
    int value = 0;
    for (int at = from; at < end; at++) {
      int digit = Character.digit(expression.charAt(at), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
