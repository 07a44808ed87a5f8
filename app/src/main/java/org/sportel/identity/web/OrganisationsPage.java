package org.sportel.identity.web;

import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * The page on which a person with duties in several organisations chooses one.
 *
 * @param to where to go afterwards
 * @param kept the sealed form that waits to be sent again, or nothing
 */
record OrganisationsPage(List<Tenant> offered, String to, String kept, FieldErrors errors) {
  OrganisationsPage {
    offered = List.copyOf(offered);
  }

  OrganisationsPage(List<Tenant> offered, String to, String kept) {
    this(offered, to, kept, FieldErrors.none());
  }

  OrganisationsPage failed(String key) {
    return new OrganisationsPage(offered, to, kept, errors.with("slug", key));
  }

  List<Option> options() {
    return offered.stream()
        .map(tenant -> Option.of(tenant.slug(), Texts.show(tenant.name()).text()))
        .toList();
  }
}
