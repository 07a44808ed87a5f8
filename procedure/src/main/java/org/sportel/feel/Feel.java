package org.sportel.feel;

import fastparse.Parsed;
import org.camunda.feel.impl.parser.FeelParser;
import org.camunda.feel.syntaxtree.Exp;
import org.sportel.feel.FeelRefused.Reason;

/** Reads FEEL expressions. */
public final class Feel {
  private Feel() {}

  /**
   * Reads one expression and checks it against the limits of this package; nothing is run.
   *
   * @param text a FEEL expression, with or without the leading {@code =} that form-js and Zeebe
   *     models write
   * @throws FeelRefused with reason and position when the text is no expression or breaks a limit
   */
  public static Expression parse(String text) {
    if (text.length() > Limits.LENGTH) {
      throw new FeelRefused(
          Reason.TOO_LONG, text.substring(0, 80), Limits.LENGTH, text.length() + " characters");
    }
    int start = start(text);
    String body = Escapes.resolve(text.substring(start));
    if (body.isBlank()) {
      throw new FeelRefused(Reason.EMPTY, text, start, "nothing to evaluate");
    }
    Nesting.check(text);
    Exp tree = read(text, body, start);
    return new Expression(text, tree, new TreeCheck(text).check(tree));
  }

  /**
   * Checks the unary tests of a decision table's cell, such as {@code > 3, "a"}, against the same
   * limits; nothing is run.
   *
   * @throws FeelRefused with reason and position when the text is no test or breaks a limit
   */
  public static void checkTests(String text) {
    if (text.length() > Limits.LENGTH) {
      throw new FeelRefused(
          Reason.TOO_LONG, text.substring(0, 80), Limits.LENGTH, text.length() + " characters");
    }
    Nesting.check(text);
    try {
      Object parsed = FeelParser.parseUnaryTests(text);
      if (!(parsed instanceof Parsed.Success<?> success)) {
        throw new FeelRefused(Reason.NOT_AN_EXPRESSION, text, 0, "not understood");
      }
      new TreeCheck(text).check((Exp) success.value());
    } catch (FeelRefused refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError e) {
      throw new FeelRefused(Reason.NOT_AN_EXPRESSION, text, 0, String.valueOf(e.getMessage()));
    }
  }

  private static int start(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '=' ? at + 1 : 0;
  }

  private static Exp read(String text, String body, int start) {
    try {
      Object parsed = FeelParser.parseExpression(body);
      if (parsed instanceof Parsed.Success<?> success) {
        return (Exp) success.value();
      }
      int at = parsed instanceof Parsed.Failure failure ? failure.index() : 0;
      throw new FeelRefused(
          Reason.NOT_AN_EXPRESSION, text, start + at, "not understood from here on");
    } catch (FeelRefused refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError e) {
      throw new FeelRefused(Reason.NOT_AN_EXPRESSION, text, start, String.valueOf(e.getMessage()));
    }
  }
}
