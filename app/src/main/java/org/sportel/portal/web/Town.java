package org.sportel.portal.web;

import org.sportel.network.Tenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.sportel.web.components.MapPoint;

/**
 * A municipality as the home page shows it.
 *
 * @param live whether it serves people already
 */
record Town(String slug, Shown name, String country, double lat, double lon, boolean live) {
  static Town of(Tenant tenant) {
    return new Town(
        tenant.slug(),
        Texts.show(tenant.name()),
        tenant.country(),
        tenant.lat(),
        tenant.lon(),
        tenant.live());
  }

  String href() {
    return "/m/" + slug;
  }

  MapPoint point() {
    return new MapPoint(name.text(), lat, lon, href());
  }
}
