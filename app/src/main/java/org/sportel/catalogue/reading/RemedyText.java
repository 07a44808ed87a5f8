package org.sportel.catalogue.reading;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.sportel.catalogue.reading.TextPatterns.Sign;

/**
 * How a decision may be appealed, as a text states it.
 *
 * @param period within which time
 * @param body to whom
 */
record RemedyText(Optional<Period> period, Optional<String> body) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s,.;(]+|[\\s,.;]+$");

  static RemedyText read(String text, TextPatterns patterns) {
    var said = text.substring(text.indexOf(':') + 1);
    var periods = new Periods(patterns);
    return new RemedyText(periods.first(said), body(periods.without(said), patterns));
  }

  /** What is left when the time and the usual phrases are taken away names the body. */
  private static Optional<String> body(String said, TextPatterns patterns) {
    var phrases = Pattern.compile(patterns.source(Sign.APPEAL_PHRASES), Pattern.CASE_INSENSITIVE);
    var rest = BLANKS.matcher(phrases.matcher(said).replaceAll(" ")).replaceAll(" ");
    var trimmed = EDGES.matcher(rest).replaceAll("");
    var balanced =
        trimmed.endsWith(")") && !trimmed.contains("(")
            ? trimmed.substring(0, trimmed.length() - 1)
            : trimmed;
    return Optional.of(balanced).filter(name -> name.length() > 3);
  }
}
