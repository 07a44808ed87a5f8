package org.sportel.network.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/**
 * A centre as the form sends it.
 *
 * @param names language → name
 * @param zoom how closely the map of its place is looked at
 */
record CentreForm(
    String code,
    String level,
    String unit,
    Map<Lang, String> names,
    String address,
    String lat,
    String lon,
    int zoom,
    ContactForm contact) {
  private static final int LONGEST_ADDRESS = 300;

  /** Degrees within which the places of an organisation lie. */
  private static final double NEAR = 5;

  CentreForm {
    names = Map.copyOf(names);
  }

  static CentreForm empty() {
    var level = Centre.Level.LOCAL.name();
    return new CentreForm("", level, "", Map.of(), "", "", "", 0, ContactForm.empty());
  }

  static CentreForm of(Centre centre, Lang own) {
    return new CentreForm(
        centre.code(),
        centre.level().name(),
        centre.unit().map(unit -> unit.value().toString()).orElse(""),
        UnitForm.names(centre.name()),
        centre.address().orElse(""),
        centre.point().map(p -> String.valueOf(p.lat())).orElse(""),
        centre.point().map(p -> String.valueOf(p.lon())).orElse(""),
        centre.point().isPresent() ? 1 : 0,
        ContactForm.of(centre.contact(), own));
  }

  static CentreForm of(MultiValueMap<String, String> sent, String country) {
    var degrees =
        Typed.pair(UnitForm.first(sent, "lat").strip(), UnitForm.first(sent, "lon").strip());
    return new CentreForm(
        UnitForm.first(sent, "code").strip(),
        UnitForm.first(sent, "level"),
        UnitForm.first(sent, "unit"),
        UnitForm.names(sent),
        UnitForm.first(sent, "address"),
        degrees.getFirst(),
        degrees.getLast(),
        zoom(UnitForm.first(sent, "zoom")),
        ContactForm.of(sent, country));
  }

  /** With a place that was pointed at, about a metre exact. */
  CentreForm at(double lat, double lon, int zoom) {
    return new CentreForm(
        code, level, unit, names, address, degrees(lat), degrees(lon), zoom, contact);
  }

  /** With another look at the map. */
  CentreForm seen(int zoom) {
    return new CentreForm(code, level, unit, names, address, lat, lon, zoom, contact);
  }

  private static String degrees(double number) {
    return String.format(Locale.ROOT, "%.5f", number);
  }

  private static int zoom(String typed) {
    return typed.matches("[0-" + CentrePlace.DEEPEST + "]") ? Integer.parseInt(typed) : 0;
  }

  String name(Lang lang) {
    return names.getOrDefault(lang, "");
  }

  FieldErrors errors(Tenant here) {
    var own = here.lang();
    var errors = FieldErrors.none();
    if (name(own).isBlank()) {
      errors = errors.with("name-" + own.tag(), "network.name.missing");
    }
    if (!UnitForm.CODE.matcher(code).matches()) {
      errors = errors.with("code", "network.code.wrong");
    }
    if (address.strip().length() > LONGEST_ADDRESS) {
      errors = errors.with("address", "network.address.long", LONGEST_ADDRESS);
    }
    if (lat.isEmpty() != lon.isEmpty() || !within(lat, 90)) {
      errors = errors.with("lat", "network.lat.wrong");
    }
    if (!within(lon, 180)) {
      errors = errors.with("lon", "network.lon.wrong");
    }
    if (point().filter(point -> isSwapped(point, here)).isPresent()) {
      errors = errors.with("lat", "network.lat.swapped");
    }
    return errors.and(contact.errors(here.country()));
  }

  NewCentre centre(Optional<Centre> old, Lang own) {
    return new NewCentre(
        code,
        Arrays.stream(Centre.Level.values())
            .filter(l -> l.name().equals(level))
            .findFirst()
            .orElse(Centre.Level.LOCAL),
        TextFields.with(old.map(Centre::name), names).orElseThrow(),
        UnitForm.id(unit).map(UnitId::new),
        Typed.words(address),
        point(),
        contact.contact(old.map(Centre::contact).orElseGet(Contact::notGiven), own));
  }

  /** The place, where both degrees are typed. */
  Optional<Point> point() {
    return Typed.degrees(lat, 90).flatMap(y -> Typed.degrees(lon, 180).map(x -> new Point(y, x)));
  }

  /** Far from the organisation as it stands, and near it the other way round. */
  private static boolean isSwapped(Point typed, Tenant here) {
    return !isNear(typed.lat(), typed.lon(), here) && isNear(typed.lon(), typed.lat(), here);
  }

  private static boolean isNear(double lat, double lon, Tenant here) {
    return Math.abs(lat - here.lat()) < NEAR && Math.abs(lon - here.lon()) < NEAR;
  }

  private static boolean within(String degrees, int most) {
    return degrees.isEmpty() || Typed.degrees(degrees, most).isPresent();
  }
}
