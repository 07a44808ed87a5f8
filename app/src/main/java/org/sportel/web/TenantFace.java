package org.sportel.web;

import java.time.ZoneId;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * What a page shows of the tenant it belongs to.
 *
 * @param currency ISO 4217
 * @param lang the language shown to who has chosen none
 * @param signs its arms and what its offices are called
 */
public record TenantFace(
    String slug, LocalText name, ZoneId zone, String currency, Lang lang, Signs signs) {
  /** One without arms, whose offices are called as they are typed. */
  public TenantFace(String slug, LocalText name, ZoneId zone, String currency, Lang lang) {
    this(slug, name, zone, currency, lang, new Signs("", Map.of()));
  }

  /**
   * What it is known by beside its name.
   *
   * @param arms the address of the picture of its arms; empty without one
   * @param offices an office as its account carries it → its name in several languages
   */
  public record Signs(String arms, Map<String, LocalText> offices) {
    /** Copies the names. */
    public Signs {
      offices = Map.copyOf(offices);
    }
  }

  /** The address of the tenant's public pages. */
  public String home() {
    return "/m/" + slug;
  }
}
