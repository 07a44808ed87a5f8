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
record Country(String code, List<Town> places) {
  String name() {
    return Locale.of("", code).getDisplayCountry(Texts.lang().locale());
  }

  Set<String> codes() {
    return Set.of(code);
  }

  /** Those that serve people already. */
  List<Town> open() {
    return places.stream().filter(Town::live).toList();
  }

  /** Those still to come. */
  List<Town> planned() {
    return places.stream().filter(place -> !place.live()).toList();
  }

  List<MapPoint> points() {
    return open().stream().map(Town::point).toList();
  }

  List<MapPoint> quiet() {
    return planned().stream().map(Town::point).toList();
  }

  boolean few() {
    return open().size() <= 8;
  }
}
