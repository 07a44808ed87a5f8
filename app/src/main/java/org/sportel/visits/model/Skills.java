package org.sportel.visits.model;

import java.util.List;
import java.util.Set;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Lang;

/**
 * What a person at a counter can do that not everybody there can.
 *
 * @param needs the needs they can meet, such as signing
 * @param languages in which they serve; none means that all are good
 * @param services the only ones they serve; none means all of the counter's queues
 */
public record Skills(Set<Accommodation> needs, Set<Lang> languages, List<ServiceCode> services) {
  private static final Skills NONE = new Skills(Set.of(), Set.of(), List.of());

  /** Copies all three. */
  public Skills {
    needs = Set.copyOf(needs);
    languages = Set.copyOf(languages);
    services = List.copyOf(services);
  }

  /** Those of somebody of whom nothing was noted. */
  public static Skills none() {
    return NONE;
  }

  /** Whether they serve in a language, whatever its script. */
  public boolean speaks(Lang lang) {
    var spoken = lang.locale().getLanguage();
    return languages.isEmpty()
        || languages.stream().anyMatch(one -> one.locale().getLanguage().equals(spoken));
  }

  /** Whether they serve all of these. */
  public boolean serve(List<ServiceCode> wanted) {
    return services.isEmpty() || services.containsAll(wanted);
  }
}
