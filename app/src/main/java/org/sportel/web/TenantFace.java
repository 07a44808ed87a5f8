package org.sportel.web;

import java.time.ZoneId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * What a page shows of the tenant it belongs to.
 *
 * @param currency ISO 4217
 * @param lang the language shown to who has chosen none
 * @param arms the address of the picture of its arms; empty without one
 */
public record TenantFace(
    String slug, LocalText name, ZoneId zone, String currency, Lang lang, String arms) {
  /** One without arms. */
  public TenantFace(String slug, LocalText name, ZoneId zone, String currency, Lang lang) {
    this(slug, name, zone, currency, lang, "");
  }

  /** The address of the tenant's public pages. */
  public String home() {
    return "/m/" + slug;
  }
}
