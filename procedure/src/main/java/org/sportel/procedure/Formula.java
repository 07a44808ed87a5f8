package org.sportel.procedure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.Expression;
import org.sportel.feel.Feel;
import org.sportel.feel.FeelFailed;
import org.sportel.feel.FeelRefused;

/**
 * A value in a model: a constant text or a FEEL expression, as Zeebe writes them ({@code =} begins
 * an expression).
 */
public final class Formula {
  /** Nothing. */
  public static final Formula EMPTY = new Formula("", null);

  private final String text;
  private final @Nullable Expression expression;

  private Formula(String text, @Nullable Expression expression) {
    this.text = text;
    this.expression = expression;
  }

  /** The text itself. */
  public static Formula constant(String text) {
    return text.isEmpty() ? EMPTY : new Formula(text, null);
  }

  /**
   * A FEEL expression, with or without the sign that begins one.
   *
   * @throws FormulaRefused when it is none, breaks a limit or asks for the time
   */
  public static Formula feel(String raw) {
    String text = raw.strip().startsWith("=") ? raw.strip().substring(1).strip() : raw.strip();
    try {
      Expression parsed = Feel.parse(text);
      if (parsed.needsClock()) {
        throw new FormulaRefused(text, "it asks for the time, which a procedure does not know");
      }
      return new Formula(text, parsed);
    } catch (FeelRefused refused) {
      throw new FormulaRefused(text, String.valueOf(refused.getMessage()));
    }
  }

  /** The constant, or the FEEL text without the sign that begins it. */
  public String text() {
    return text;
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the value is the text itself. */
  public boolean isConstant() {
    return expression == null;
  }

  /** Names with nothing but a minus sign between them, which FEEL subtracts. */
  public Set<String> hyphenated() {
    return expression == null ? Set.of() : expression.hyphenated();
  }

  /** Names that it takes from its data; those inside a filter are left out. */
  public Set<String> names() {
    return expression == null ? Set.of() : expression.names();
  }

  /**
   * The value on some data: plain Java as FEEL gives it.
   *
   * @throws FormulaFailed when the expression fails
   */
  public @Nullable Object value(Map<String, ? extends @Nullable Object> data) {
    if (expression == null) {
      return text.isEmpty() ? null : text;
    }
    try {
      return expression.evaluate(data);
    } catch (FeelFailed failed) {
      throw new FormulaFailed(text, String.valueOf(failed.getMessage()));
    }
  }

  /**
   * The answer on some data.
   *
   * @throws FormulaFailed when the expression fails or is neither true nor false
   */
  public boolean test(Map<String, ? extends @Nullable Object> data) {
    if (value(data) instanceof Boolean answer) {
      return answer;
    }
    throw new FormulaFailed(text, "neither true nor false");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formula that
        && that.text.equals(text)
        && that.isConstant() == isConstant();
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return isConstant() ? text : "= " + text;
  }
}
