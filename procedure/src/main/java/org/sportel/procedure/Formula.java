package org.sportel.procedure;

import java.util.Map;
import java.util.Objects;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A value in a model: a constant text or a FEEL expression, as Zeebe writes them ({@code =} begins an
 * expression). {@code ${…}} of other dialects is translated when read.
 */
public final class Formula {
  static final Formula EMPTY = new Formula("", null);
  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  private final String text;
  private final @Nullable ParsedExpression expression;

  private Formula(String text, @Nullable ParsedExpression expression) {
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
    return text.isEmpty() || text.startsWith("=") || Juel.inside(text)
        ? of(text)
        : feel(text);
  }

  static Formula constant(String text) {
    return text.isEmpty() ? EMPTY : new Formula(text, null);
  }

  private static Formula feel(String text) {
    var parsed = FEEL.parseExpression(text.strip());
    if (parsed.isFailure()) {
      throw new FormulaRefused(text.strip(), parsed.failure().message());
    }
    return new Formula(text.strip(), parsed.parsedExpression());
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
    @SuppressWarnings("unchecked")
    var seen = (Map<String, Object>) data;
    var result = FEEL.evaluate(expression, seen);
    if (result.isFailure()) {
      throw new FormulaFailed(text, result.failure().message());
    }
    return result.result();
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
