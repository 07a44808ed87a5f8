package org.sportel.procedure;

/** Simple expressions of other dialects, translated to FEEL. */
final class Juel {
  private Juel() {}

  /** Whether a text holds such an expression. */
  static boolean inside(String text) {
    return text.contains("${") || text.contains("#{");
  }

  static String toFeel(String text) {
    throw new FormulaRefused(text, "not translated yet");
  }
}
