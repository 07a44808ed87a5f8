package org.sportel.intake.needs;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sportel.web.components.Option;

/** What somebody needs, as boxes that are ticked. */
public final class ChosenNeeds {
  private ChosenNeeds() {}

  /** What can be ticked. */
  public static List<Option> options() {
    return Arrays.stream(CaseAccommodation.values())
        .map(one -> Option.of(one.name(), word(one)))
        .toList();
  }

  static String word(CaseAccommodation need) {
    return t("intake.accommodation." + need);
  }

  /** What was ticked; what nobody offered is left out. */
  public static Set<CaseAccommodation> of(List<String> ticked) {
    var chosen = EnumSet.noneOf(CaseAccommodation.class);
    Arrays.stream(CaseAccommodation.values())
        .filter(one -> ticked.contains(one.name()))
        .forEach(chosen::add);
    return chosen;
  }
}
