package org.sportel.catalogue.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.catalogue.card.Remedy;

/** Reads how a decision may be appealed. */
final class RemedyText {
  private static final Pattern EDGES = Pattern.compile("^[\\s,.;(]+|[\\s,.;]+$");

  private final TextPatterns wording;
  private final Periods periods;

  RemedyText(TextPatterns wording) {
    this.wording = wording;
    this.periods = new Periods(wording.times());
  }

  Remedy read(String text) {
    var colon = text.indexOf(':');
    var said = text.substring(colon + 1);
    return new Remedy(periods.first(said), body(said), Optional.of(text));
  }

  /** What is left when the time and the usual phrases are taken away names the body. */
  private Optional<String> body(String said) {
    var phrases =
        Pattern.compile(
            wording.appealPhrases().pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var rest = phrases.matcher(periods.without(said)).replaceAll(" ").replaceAll("\\s+", " ");
    var trimmed = EDGES.matcher(rest).replaceAll("");
    var balanced =
        trimmed.endsWith(")") && !trimmed.contains("(")
            ? trimmed.substring(0, trimmed.length() - 1)
            : trimmed;
    return Optional.of(balanced).filter(name -> name.length() > 3);
  }
}
