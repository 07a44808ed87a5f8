package org.sportel.network;

import java.time.ZoneId;
import java.util.Currency;
import java.util.regex.Pattern;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * A tenant to be added; meanings as in {@link Tenant}.
 *
 * @throws IllegalArgumentException for a slug, country, currency or coordinate out of its form
 */
public record NewTenant(
    String slug,
    LocalText name,
    String country,
    Lang lang,
    String currency,
    ZoneId zone,
    double lat,
    double lon,
    boolean live,
    Tenant.Kind kind) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Checks the forms. */
  public NewTenant {
    if (slug.length() > 60 || !SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("Not a slug: " + slug);
    }
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a country code: " + country);
    }
    Currency.getInstance(currency);
    new Point(lat, lon);
  }
}
