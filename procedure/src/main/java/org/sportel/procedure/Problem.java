package org.sportel.procedure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to tell the designer of a model.
 *
 * @param element id of the element concerned; empty when the file itself is meant
 * @param name its name as drawn; may be empty
 * @param line line in the file, counted from 1; 0 when unknown
 * @param severity how much it matters
 * @param reason what it is, stable for translation
 * @param args values for the sentence
 */
public record Problem(
    String element, String name, int line, Severity severity, Reason reason, List<Object> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /** About an element of a model. */
  static Problem of(Element element, Severity severity, Reason reason, Object... args) {
    return new Problem(
        element.id(), element.name(), element.face().line(), severity, reason, List.of(args));
  }

  /** About a file that cannot be used, at a line. */
  public static Problem ofFile(int line, Reason reason, Object... args) {
    return new Problem("", "", line, Severity.ERROR, reason, List.of(args));
  }

  /** The same with another severity. */
  public Problem as(Severity other) {
    return new Problem(element, name, line, other, reason, args);
  }

  /** The sentence in English; other languages translate {@link #reason()} with {@link #args()}. */
  public String text() {
    String pattern =
        ResourceBundle.getBundle("org.sportel.procedure.problems", Locale.ROOT)
            .getString(reason.name());
    return new MessageFormat(pattern, Locale.ROOT)
        .format(args.stream().map(String::valueOf).toArray());
  }
}
