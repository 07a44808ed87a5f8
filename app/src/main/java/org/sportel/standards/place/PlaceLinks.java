package org.sportel.standards.place;

import org.sportel.network.CentreId;
import org.sportel.network.UnitId;

/** Addresses of the pages of administrative units. */
final class PlaceLinks {
  private PlaceLinks() {}

  static String offices(String slug) {
    return "/m/" + slug + "/offices";
  }

  static String office(String slug, UnitId unit) {
    return offices(slug) + "/" + unit.value();
  }

  static String centre(String slug, CentreId centre) {
    return "/m/" + slug + "/centre/" + centre.value();
  }

  static String service(String slug, String code) {
    return "/m/" + slug + "/services/" + code;
  }
}
