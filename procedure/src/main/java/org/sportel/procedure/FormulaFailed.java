package org.sportel.procedure;

/** An expression that failed on the data it saw, or gave a value of no use. */
final class FormulaFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expression;
  private final String reason;

  FormulaFailed(String expression, String reason) {
    super(expression + ": " + reason);
    this.expression = expression;
    this.reason = reason;
  }

  String expression() {
    return expression;
  }

  String reason() {
    return reason;
  }
}
