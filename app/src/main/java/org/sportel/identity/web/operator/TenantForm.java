package org.sportel.identity.web.operator;

import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.Numeral;
import org.springframework.util.MultiValueMap;

/**
 * A tenant that is in no pack, as the operator's form sends it.
 *
 * @param names language → name
 */
record TenantForm(
    String kind,
    Map<Lang, String> names,
    String slug,
    String country,
    String language,
    String currency,
    String zone,
    String lat,
    String lon,
    FirstForm first) {
  private static final int LONGEST = 200;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String RESERVED = "new";

  TenantForm {
    names = Map.copyOf(names);
  }

  /** An empty form with what most tenants of the operator's country have. */
  static TenantForm like(Tenant own) {
    return new TenantForm(
        Tenant.Kind.MUNICIPALITY.name(),
        Map.of(),
        "",
        own.country(),
        own.lang().tag(),
        own.currency(),
        own.zone().getId(),
        "",
        "",
        FirstForm.empty());
  }

  static TenantForm of(MultiValueMap<String, String> sent) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      names.put(lang, typed(sent, "name-" + lang.tag()));
    }
    return new TenantForm(
        typed(sent, "kind"),
        names,
        typed(sent, "slug").toLowerCase(Locale.ROOT),
        typed(sent, "country"),
        typed(sent, "language"),
        typed(sent, "currency").toUpperCase(Locale.ROOT),
        typed(sent, "zone"),
        typed(sent, "lat"),
        typed(sent, "lon"),
        new FirstForm(typed(sent, "name"), typed(sent, "office")));
  }

  static String typed(MultiValueMap<String, String> sent, String field) {
    var value = sent.getFirst(field);
    return value == null ? "" : value.strip();
  }

  String name(Lang lang) {
    return names.getOrDefault(lang, "");
  }

  /** The language its pages open in; English until one is chosen. */
  Lang own() {
    return Lang.find(language).orElse(Lang.EN);
  }

  FieldErrors errors() {
    return identityErrors().and(placeErrors()).and(first.ownName(slug).errors());
  }

  private FieldErrors identityErrors() {
    var errors = FieldErrors.none();
    if (chosenKind().isEmpty()) {
      errors = errors.with("kind", "identity.operator.kind.missing");
    }
    var name = "name-" + own().tag();
    if (name(own()).isEmpty()) {
      errors = errors.with(name, "identity.operator.name.missing", own().label());
    }
    for (var lang : Lang.values()) {
      if (name(lang).length() > LONGEST) {
        errors = errors.with("name-" + lang.tag(), "identity.operator.name.long", LONGEST);
      }
    }
    if (slug.length() > 60 || !SLUG.matcher(slug).matches()) {
      errors = errors.with("slug", "identity.operator.slug.wrong");
    }
    return slug.equals(RESERVED) ? errors.with("slug", "identity.operator.slug.reserved") : errors;
  }

  private FieldErrors placeErrors() {
    var errors = FieldErrors.none();
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
      errors = errors.with("country", "identity.operator.country.missing");
    }
    if (Lang.find(language).isEmpty()) {
      errors = errors.with("language", "identity.operator.language.missing");
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
      errors = errors.with("currency", "identity.operator.currency.wrong");
    }
    if (!zone.contains("/") || !ZoneId.getAvailableZoneIds().contains(zone)) {
      errors = errors.with("zone", "identity.operator.zone.wrong");
    }
    if (degrees(lat, 90).isEmpty()) {
      errors = errors.with("lat", "identity.operator.lat.wrong");
    }
    return degrees(lon, 180).isEmpty() ? errors.with("lon", "identity.operator.lon.wrong") : errors;
  }

  /** The tenant; asked only when nothing is wrong. It does not take applications yet. */
  NewTenant tenant() {
    return new NewTenant(
        slug,
        text(),
        country,
        own(),
        currency,
        ZoneId.of(zone),
        degrees(lat, 90).orElseThrow(),
        degrees(lon, 180).orElseThrow(),
        false,
        chosenKind().orElseThrow());
  }

  /** Whether another tenant of the kind and country has the same name. */
  boolean sameAs(Tenant other) {
    return other.country().equals(country)
        && other.kind().name().equals(kind)
        && other.name().texts().entrySet().stream()
            .anyMatch(
                said ->
                    Lang.find(said.getKey())
                        .filter(lang -> name(lang).equalsIgnoreCase(said.getValue()))
                        .isPresent());
  }

  private LocalText text() {
    var texts = new HashMap<String, String>();
    names.forEach(
        (lang, name) -> {
          if (!name.isEmpty()) {
            texts.put(lang.tag(), name);
          }
        });
    return new LocalText(texts);
  }

  private Optional<Tenant.Kind> chosenKind() {
    return TenantWords.KINDS.stream().filter(known -> known.name().equals(kind)).findFirst();
  }

  private static Optional<Double> degrees(String typed, int most) {
    return Numeral.read(typed).readings().stream()
        .map(java.math.BigDecimal::doubleValue)
        .filter(degrees -> Math.abs(degrees) <= most)
        .min(java.util.Comparator.comparing(Math::abs));
  }
}
