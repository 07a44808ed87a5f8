package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.CardFact;

/**
 * Which services are listed by what their cards lack.
 *
 * @param some whether only those that lack something
 * @param fact the fact that is lacking, of all of them when empty
 */
record Lacking(boolean some, Optional<CardFact> fact) {
  /** Reads the address; what names nothing lists all services. */
  static Lacking read(String show) {
    var fact =
        Arrays.stream(CardFact.values())
            .filter(known -> known.name().equalsIgnoreCase(show))
            .findFirst();
    return new Lacking(fact.isPresent() || show.equals("open"), fact);
  }

  boolean meets(List<CardFact> open) {
    return fact.map(open::contains).orElse(!some || !open.isEmpty());
  }

  /** What the list was narrowed to; empty when all are listed. */
  String words() {
    return some
        ? fact.map(one -> t("catalogue.desk.lacking", t("catalogue.fact." + one)))
            .orElseGet(() -> t("catalogue.desk.lackingAny"))
        : "";
  }
}
