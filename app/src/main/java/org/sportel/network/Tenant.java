package org.sportel.network;

import java.time.ZoneId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * An organisation that owns data.
 *
 * @param slug its part of the address, {@code /m/{slug}/}
 * @param country ISO 3166-1 alpha-2
 * @param lang the language its pages open in and its documents are written in
 * @param currency ISO 4217
 * @param zone where its days begin and end
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param live whether it serves people already; others are shown as planned
 */
public record Tenant(
    TenantId id,
    String slug,
    LocalText name,
    String country,
    Lang lang,
    String currency,
    ZoneId zone,
    double lat,
    double lon,
    boolean live,
    Kind kind) {
  /** What kind of organisation. */
  public enum Kind {
    /** A municipality with a service centre. */
    MUNICIPALITY,
    /** A state institution. */
    INSTITUTION,
    /** The ministry or agency that runs the network. */
    OPERATOR
  }
}
