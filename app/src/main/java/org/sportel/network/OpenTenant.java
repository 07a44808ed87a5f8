package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Goes live: from now on the tenant is shown as one that takes applications. */
@Component
public final class OpenTenant {
  private final Transactions transactions;
  private final Tenants tenants;
  private final Journal journal;
  private final Authority authority;

  OpenTenant(Transactions transactions, Tenants tenants, Journal journal, Authority authority) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Opens the tenant; one that is open stays so.
   *
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public void open(TenantId id) {
    authority.require(Power.OPERATE_NETWORK);
    var tenant = tenants.operated(id);
    if (tenant.live()) {
      return;
    }
    transactions.run(
        Scope.of(id),
        () -> {
          tenants.open(id);
          journal.record(
              new NetworkEvent.TenantOpened(AddTenant.subject(tenant.slug()), id.value()));
        });
  }
}
