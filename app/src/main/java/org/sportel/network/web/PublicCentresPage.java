package org.sportel.network.web;

import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText.Shown;

/** A tenant's centres as everybody sees them. */
record PublicCentresPage(Tenant tenant, List<Place> places, Optional<CentreMap> map) {
  PublicCentresPage {
    places = List.copyOf(places);
  }

  /**
   * A centre.
   *
   * @param number what it carries on the map; none where its place is not known
   * @param open whether it is open now; empty while its hours are not known
   * @param today the times of today in words
   */
  record Place(
      Shown name,
      String href,
      Optional<Integer> number,
      Optional<Boolean> open,
      Optional<String> address,
      Optional<String> phone,
      String today) {}

  static String href(Tenant tenant, Centre centre) {
    return "/m/" + tenant.slug() + "/centre/" + centre.id().value();
  }
}
