package org.sportel.procedure;

/** An expression that cannot be used, found on reading. */
public final class FormulaRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final String why;

  /** Refuses a text with a reason in words. */
  public FormulaRefused(String text, String why) {
    super(text + ": " + why);
    this.text = text;
    this.why = why;
  }

  /** The expression. */
  public String text() {
    return text;
  }

  /** Why it is refused. */
  public String why() {
    return why;
  }
}
