package org.sportel.portal.web;

import java.util.List;
import java.util.Optional;

/**
 * The home page of the network.
 *
 * @param asked the name typed, empty at first
 * @param found what bears the name typed
 * @param last the municipality chosen last time
 * @param suggestions what people say when they need something
 */
record HomePage(
    String asked,
    List<Town> found,
    Optional<Town> last,
    List<Country> countries,
    List<String> suggestions) {
  private static final List<String> EVENTS =
      List.of(
          "family",
          "marriage",
          "death",
          "moving",
          "building",
          "property",
          "business-start",
          "hardship");

  /** The events of life that lead to services, by their codes. */
  List<String> events() {
    return EVENTS;
  }

  /** Every place that works, for the list beside the search. */
  List<Town> open() {
    return countries.stream().flatMap(country -> country.open().stream()).toList();
  }
}
