package org.sportel.catalogue.web;

import java.util.Arrays;
import java.util.List;
import org.sportel.web.Texts;

/**
 * A fact that an office may not yet have given.
 *
 * @param label message key of its name
 */
record MissingFact(String label, boolean absent) {
  /** One sentence that names what is not yet given; empty where everything is. */
  static String sentence(MissingFact... facts) {
    List<String> names =
        Arrays.stream(facts)
            .filter(MissingFact::absent)
            .map(fact -> Texts.t(fact.label()).toLowerCase(Texts.lang().locale()))
            .toList();
    return names.isEmpty() ? "" : Texts.t("catalogue.notGivenYet", String.join(", ", names));
  }
}
