package org.sportel.feel;

/**
 * An expression that was accepted but gave no answer on this data: a wrong type, a missing clock,
 * or more work or data than one expression is allowed.
 */
public final class FeelFailed extends RuntimeException {
  private final String expression;

  FeelFailed(String expression, String message) {
    super(message);
    this.expression = expression;
  }

  /** The text of the expression as given. */
  public String expression() {
    return expression;
  }
}
