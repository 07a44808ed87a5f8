package org.sportel.feel;

import org.sportel.feel.FeelRefused.Reason;

/**
 * Measures brackets before parsing: the parser tries alternatives, so each level may double its
 * time.
 */
final class Nesting {
  private Nesting() {}

  static void check(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = false;
        }
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > Limits.NESTING) {
        throw new FeelRefused(
            Reason.TOO_NESTED, text, at, "more than " + Limits.NESTING + " open brackets");
      }
    }
  }
}
