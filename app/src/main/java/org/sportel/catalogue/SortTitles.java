package org.sportel.catalogue;

import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Makes the sort keys of titles and what lists say of a service anew at night, where an earlier
 * version of the program left none, and hides what the network's operator keeps, which earlier
 * versions let people find.
 */
@Component
final class SortTitles implements DailyWork {
  private final Published published;
  private final Services services;
  private final Tenants tenants;
  private final Transactions transactions;

  SortTitles(Published published, Services services, Tenants tenants, Transactions transactions) {
    this.published = published;
    this.services = services;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "catalogue.sort-titles";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      transactions.run(
          Scope.of(tenant.id()),
          () -> {
            if (tenant.kind() == Tenant.Kind.OPERATOR) {
              published.hideAll();
            } else {
              published.sortAnew();
              published.factsAnew(version -> services.version(version).card());
            }
          });
    }
  }
}
