package org.sportel.insight;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Locale;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Makes a tenant for the history of an office that is not in the network. */
@Component
final class LogTenants {
  private static final int LONGEST = 60;
  private static final String NOWHERE = "ZZ";

  private final AddTenant add;

  LogTenants(AddTenant add) {
    this.add = add;
  }

  /** The part of the address that a log's name makes; always the same for the same name. */
  static String slug(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var slug = ("log-" + plain).replaceAll("-{2,}", "-");
    var cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    return cut.replaceFirst("-$", "");
  }

  /** Adds it, not live: it has no pages for the public, only history. */
  TenantId add(String slug, String name) {
    return add.add(
        new NewTenant(
            slug,
            LocalText.of("en", name),
            NOWHERE,
            Lang.EN,
            "EUR",
            ZoneOffset.UTC,
            0,
            0,
            false,
            Tenant.Kind.MUNICIPALITY));
  }
}
