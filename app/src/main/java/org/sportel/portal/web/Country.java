package org.sportel.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.web.Texts;
import org.sportel.web.components.MapPoint;

/**
 * The municipalities of a country.
 *
 * @param code ISO 3166-1 alpha-2
 */
record Country(String code, List<Place> places) {
  String name() {
    return Locale.of("", code).getDisplayCountry(Texts.lang().locale());
  }

  Set<String> codes() {
    return Set.of(code);
  }

  /** Those that serve people already. */
  List<Place> open() {
    return places.stream().filter(Place::live).toList();
  }

  /** Those still to come. */
  List<Place> planned() {
    return places.stream().filter(place -> !place.live()).toList();
  }

  List<MapPoint> points() {
    return open().stream().map(Place::point).toList();
  }

  List<MapPoint> quiet() {
    return planned().stream().map(Place::point).toList();
  }

  boolean few() {
    return open().size() <= 8;
  }
}
