package org.sportel.intake;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionId;
import org.sportel.forms.Form;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The forms of service versions, as they are asked in the tenant's country. */
@Component
public final class ServiceForms {
  private final ServiceBundles bundles;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ServiceForms(ServiceBundles bundles, Tenants tenants, Transactions transactions, Clock clock) {
    this.bundles = bundles;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The form of a version that is known to exist, in a transaction of its tenant. */
  public Form of(VersionId version) {
    return bundles.of(version).form().in(here().country());
  }

  /** The present where the running transaction's tenant is, for conditions that ask for it. */
  public ZonedDateTime now() {
    return clock.instant().atZone(here().zone());
  }

  private Tenant here() {
    return tenants.get(transactions.tenant());
  }
}
