package org.sportel.network;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/** The parts of a pack's files that describe tenants; other parts are ignored here. */
final class Pack {
  private Pack() {}

  /** {@code tenants.json}: several tenants. */
  record TenantsFile(List<tools.jackson.databind.JsonNode> tenants) {}

  /** {@code units.json}: departments. */
  record UnitsFile(List<UnitPart> units) {}

  /** What a tenant says of itself. */
  record Face(
      String slug,
      LocalText name,
      String country,
      String language,
      String currency,
      String zone,
      double lat,
      double lon,
      boolean live,
      Optional<String> kind) {
    NewTenant tenant() {
      return new NewTenant(
          slug,
          name,
          country,
          Lang.of(language),
          currency,
          ZoneId.of(zone),
          lat,
          lon,
          live,
          kind.map(Tenant.Kind::valueOf).orElse(Tenant.Kind.MUNICIPALITY));
    }
  }

  /** What a tenant consists of. */
  record Parts(
      Optional<List<CentrePart>> centres,
      Optional<List<OfficePart>> offices,
      Optional<String> units) {}

  /** A centre with its counters. */
  record CentrePart(
      String code,
      String level,
      LocalText name,
      Optional<String> address,
      Optional<Map<String, List<String>>> hours,
      Optional<String> phone,
      Optional<String> web,
      Optional<Double> lat,
      Optional<Double> lon,
      Optional<List<CounterPart>> counters) {}

  /** A numbered desk. */
  record CounterPart(int number, LocalText name, Optional<String> unit) {}

  /** A department. */
  record UnitPart(String code, LocalText name, Optional<String> parent, ContactPart contact) {}

  /** Whom to turn to. */
  record ContactPart(
      Optional<LocalText> office,
      Optional<LocalText> place,
      Optional<String> phone,
      Optional<String> web) {
    Contact contact() {
      return new Contact(office, place, phone, web);
    }
  }

  /** An administrative unit, which is at once a unit and a place to go to. */
  record OfficePart(
      String code,
      LocalText name,
      double lat,
      double lon,
      Optional<String> address,
      Optional<Map<String, List<String>>> hours,
      Optional<String> phone) {}
}
