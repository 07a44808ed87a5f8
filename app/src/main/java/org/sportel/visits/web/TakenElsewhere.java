package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.standards.TakingPlaces;
import org.springframework.stereotype.Component;

/** Says, before anybody waits, that a centre takes no applications for a service, and who does. */
@Component
public final class TakenElsewhere {
  private final TakingPlaces places;

  TakenElsewhere(TakingPlaces places) {
    this.places = places;
  }

  /** In words; empty where the centre takes them or nobody has said anything; in a transaction. */
  public Optional<String> words(CentreId here, ServiceCode service) {
    return places.elsewhere(here, service).map(TakenElsewhere::words);
  }

  /** The same for known centres; none is said, too. */
  public static String words(List<Centre> takers) {
    var names =
        takers.stream()
            .map(centre -> Here.text(centre.name()))
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? t("visits.book.nowhere") : t("visits.book.elsewhere", names);
  }
}
