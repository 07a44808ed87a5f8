package org.sportel.procedure;

/** An expression that cannot be used, found on reading. */
final class FormulaRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final String why;

  FormulaRefused(String text, String why) {
    super(text + ": " + why);
    this.text = text;
    this.why = why;
  }

  String text() {
    return text;
  }

  String why() {
    return why;
  }
}
