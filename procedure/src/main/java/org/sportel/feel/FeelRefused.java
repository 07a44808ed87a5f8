package org.sportel.feel;

import java.util.Locale;

/**
 * A text that is no expression or breaks a limit. Nothing of it was run.
 *
 * <p>{@link #reason()} is a stable code for messages in the reader's language, {@link #position()}
 * the offset in the given text where the trouble starts (0 when it concerns the whole).
 */
public final class FeelRefused extends RuntimeException {
  /** Why an expression is refused. */
  public enum Reason {
    /** There is nothing but blanks. */
    EMPTY,
    /** Longer than {@value Limits#LENGTH} characters. */
    TOO_LONG,
    /** More than {@value Limits#NESTING} brackets within each other. */
    TOO_NESTED,
    /** Not a FEEL expression. */
    NOT_AN_EXPRESSION,
    /** The parsed tree is deeper than {@value Limits#DEPTH}. */
    TOO_DEEP,
    /** A function is defined; only the known ones may be called. */
    FUNCTION_DEFINED,
    /** A function is called that is not on the list. */
    UNKNOWN_FUNCTION,
    /** The bounds of an iterated range are not written as numbers. */
    RANGE_NOT_LITERAL,
    /** An iterated range has more than {@value Limits#RANGE} steps. */
    RANGE_TOO_LONG,
    /** An exponent is not written as a number. */
    EXPONENT_NOT_LITERAL,
    /** An exponent is beyond {@value Limits#EXPONENT}. */
    EXPONENT_TOO_LARGE,
    /** Nested iterations could run more than {@value Limits#ROUNDS} rounds. */
    TOO_MANY_ROUNDS,
    /** A regular expression or its flags are not written as text. */
    PATTERN_NOT_LITERAL,
    /** A regular expression that cannot be run in linear time, repeats too much, or is none. */
    PATTERN_REFUSED,
    /** A number of decimals that is not written as a number of at most {@value Limits#DECIMALS}. */
    DECIMALS_REFUSED
  }

  private final Reason reason;
  private final String expression;
  private final int position;

  FeelRefused(Reason reason, String expression, int position, String detail) {
    super(words(reason) + " at character " + (Math.max(0, position) + 1) + ": " + detail);
    this.reason = reason;
    this.expression = expression;
    this.position = Math.max(0, position);
  }

  private static String words(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The stable code of the refusal. */
  public Reason reason() {
    return reason;
  }

  /** The text as given. */
  public String expression() {
    return expression;
  }

  /** Offset in the text, from 0. */
  public int position() {
    return position;
  }
}
