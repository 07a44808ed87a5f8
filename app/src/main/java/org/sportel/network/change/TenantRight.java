package org.sportel.network.change;

import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Who may change what an organisation shows of itself. */
@Component
final class TenantRight {
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Authority authority;

  TenantRight(Tenants tenants, CurrentTenant current, Authority authority) {
    this.tenants = tenants;
    this.current = current;
    this.authority = authority;
  }

  /**
   * The organisation: one's own for administrators, others for the operator of their country.
   *
   * @throws org.sportel.platform.NotAllowed for everybody else
   */
  Tenant require(TenantId id) {
    if (current.find().map(Tenant::id).filter(id::equals).isPresent()) {
      authority.require(Power.ADMINISTER);
      return tenants.get(id);
    }
    authority.require(Power.OPERATE_NETWORK);
    return tenants.operated(id);
  }
}
