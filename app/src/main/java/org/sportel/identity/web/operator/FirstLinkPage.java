package org.sportel.identity.web.operator;

import org.sportel.identity.OneTimeLink;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/** The page that shows the link of a tenant's first administrator, once. */
record FirstLinkPage(Tenant tenant, OneTimeLink link) {
  Shown name() {
    return Texts.show(tenant.name());
  }

  String back() {
    return TenantsController.path(tenant.slug());
  }
}
