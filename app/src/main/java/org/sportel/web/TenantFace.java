package org.sportel.web;

import java.time.ZoneId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * What a page shows of the tenant it belongs to.
 *
 * @param currency ISO 4217
 * @param lang the language shown to who has chosen none
 */
public record TenantFace(String slug, LocalText name, ZoneId zone, String currency, Lang lang) {
  /** The address of the tenant's public pages. */
  public String home() {
    return "/m/" + slug;
  }
}
