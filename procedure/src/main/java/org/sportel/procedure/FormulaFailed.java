package org.sportel.procedure;

/** An expression that failed on the data it saw, or gave a value of no use. */
public final class FormulaFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expression;
  private final String reason;

  /** Names the expression, empty when the cause is another, and what went wrong. */
  public FormulaFailed(String expression, String reason) {
    super(expression + ": " + reason);
    this.expression = expression;
    this.reason = reason;
  }

  /** The expression. */
  public String expression() {
    return expression;
  }

  /** What went wrong. */
  public String reason() {
    return reason;
  }
}
