package org.sportel.procedure;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.Expression;
import org.sportel.feel.Feel;
import org.sportel.feel.FeelFailed;
import org.sportel.feel.FeelRefused;

/**
 * A value in a model: a constant text or a FEEL expression, as Zeebe writes them ({@code =} begins
 * an expression). {@code ${…}} of other dialects is translated when read.
 */
public final class Formula {
  static final Formula EMPTY = new Formula("", null);

  private final String text;
  private final @Nullable Expression expression;

  private Formula(String text, @Nullable Expression expression) {
    this.text = text;
    this.expression = expression;
  }

  /** A constant or, after {@code =} or in {@code ${}}, an expression. */
  static Formula of(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (Juel.inside(text)) {
      return feel(Juel.toFeel(text));
    }
    return text.startsWith("=") ? feel(text.substring(1)) : new Formula(text, null);
  }

  /** An expression with or without the sign that begins one. */
  static Formula expression(String raw) {
    String text = raw.strip();
    return text.isEmpty() || text.startsWith("=") || Juel.inside(text) ? of(text) : feel(text);
  }

  static Formula constant(String text) {
    return text.isEmpty() ? EMPTY : new Formula(text, null);
  }

  private static Formula feel(String text) {
    try {
      Expression parsed = Feel.parse(text);
      if (parsed.needsClock()) {
        throw new FormulaRefused(
            text.strip(), "it asks for the time, which a procedure does not know");
      }
      return new Formula(text.strip(), parsed);
    } catch (FeelRefused refused) {
      throw new FormulaRefused(text.strip(), String.valueOf(refused.getMessage()));
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

  @Nullable Object value(Map<String, ? extends @Nullable Object> data) {
    if (expression == null) {
      return text.isEmpty() ? null : text;
    }
    try {
      return expression.evaluate(data);
    } catch (FeelFailed failed) {
      throw new FormulaFailed(text, String.valueOf(failed.getMessage()));
    }
  }

  boolean test(Map<String, ? extends @Nullable Object> data) {
    if (value(data) instanceof Boolean answer) {
      return answer;
    }
    throw new FormulaFailed(text, "neither true nor false");
  }

  /** The value as text; empty for null. */
  String string(Map<String, ? extends @Nullable Object> data) {
    Object value = Values.plain(value(data));
    return value == null ? "" : Objects.toString(value);
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
