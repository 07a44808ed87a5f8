package org.sportel.feel;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL expression that was read and found harmless. Immutable; may be kept and used by many
 * threads.
 *
 * <p>Data goes in as plain Java: text, numbers, booleans, {@code java.time} values, enums (by
 * name), lists and maps of these; null is FEEL's null. Answers come out as {@code String}, {@code
 * BigDecimal} (without trailing zeros), {@code Boolean}, {@code LocalDate}, {@code LocalTime},
 * {@code OffsetTime}, {@code LocalDateTime}, {@code ZonedDateTime}, {@code Period}, {@code
 * Duration}, {@code List} or {@code Map}.
 *
 * <p>As in FEEL, a name that the data does not hold is null, and an operation on the wrong type
 * gives null.
 */
public final class Expression {
  private final String text;
  private final Exp tree;
  private final TreeCheck.Findings findings;

  Expression(String text, Exp tree, TreeCheck.Findings findings) {
    this.text = text;
    this.tree = tree;
    this.findings = findings;
  }

  /** The text as it was given, a leading {@code =} included. */
  public String text() {
    return text;
  }

  /** Whether {@code now()} or {@code today()} is asked, so that an instant must be handed over. */
  public boolean needsClock() {
    return findings.needsClock();
  }

  /**
   * Names with nothing but a minus sign between them, such as {@code has-permit}: FEEL subtracts
   * them, an author may have meant one name.
   */
  public Set<String> hyphenated() {
    return findings.hyphenated();
  }

  /** Names that it takes from its data; those inside a filter are left out. */
  public Set<String> names() {
    return FreeNames.of(tree);
  }

  /**
   * Evaluates without a clock.
   *
   * @throws FeelFailed when the data is too large, the work too long, the answer no plain value, or
   *     the time is asked
   */
  public @Nullable Object evaluate(Map<String, ?> data) {
    return run(data, null);
  }

  /**
   * Evaluates with the given present, which {@code now()} and {@code today()} answer.
   *
   * @throws FeelFailed as {@link #evaluate(Map)}
   */
  public @Nullable Object evaluate(Map<String, ?> data, ZonedDateTime now) {
    return run(data, now);
  }

  /**
   * Evaluates a condition: true only when the answer is true. Null (a question not answered yet)
   * counts as not met.
   *
   * @throws FeelFailed when the answer is neither boolean nor null, or as {@link #evaluate(Map)}
   */
  public boolean test(Map<String, ?> data) {
    return met(run(data, null));
  }

  /**
   * Evaluates a condition with the given present; see {@link #test(Map)}.
   *
   * @throws FeelFailed as {@link #test(Map)}
   */
  public boolean test(Map<String, ?> data, ZonedDateTime now) {
    return met(run(data, now));
  }

  private boolean met(@Nullable Object answer) {
    return switch (answer) {
      case null -> false;
      case Boolean bool -> bool;
      default ->
          throw new FeelFailed(
              text, "yes or no expected, found " + answer.getClass().getSimpleName());
    };
  }

  private @Nullable Object run(Map<String, ?> data, @Nullable ZonedDateTime now) {
    if (needsClock() && now == null) {
      throw new FeelFailed(text, "the expression asks for the time and none was given");
    }
    try {
      return now == null ? evaluated(data) : OurFunctions.at(now, () -> evaluated(data));
    } catch (FeelFailed failed) {
      throw failed;
    } catch (RuntimeException | StackOverflowError e) {
      throw new FeelFailed(text, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Object evaluated(Map<String, ?> data) {
    ValueMapper mapper = FeelEngine.defaultValueMapper();
    Allowance allowance = new Allowance();
    EvalContext context =
        EvalContext.create(mapper, new OurFunctions(allowance))
            .addAll(Scala.map(new Values().data(data)));
    Val answer = new GuardedInterpreter(mapper, allowance).eval(tree, context);
    return new Answers(text).out(answer);
  }

  /** Equal when the text is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Expression expression && expression.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
