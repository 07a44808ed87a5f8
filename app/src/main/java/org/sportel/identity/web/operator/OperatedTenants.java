package org.sportel.identity.web.operator;

import java.util.List;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.springframework.stereotype.Component;

/** The tenants that the acting operator prepares and opens: itself, and those of its country. */
@Component
final class OperatedTenants {
  private final Tenants tenants;
  private final CurrentTenant current;

  OperatedTenants(Tenants tenants, CurrentTenant current) {
    this.tenants = tenants;
    this.current = current;
  }

  /** The operator itself. */
  Tenant operator() {
    return current.get();
  }

  List<Tenant> list() {
    return tenants.list().stream().filter(tenants::operates).toList();
  }

  /**
   * One of them.
   *
   * @throws NetworkRefusal TENANT_UNKNOWN, also for another country's and another operator
   */
  Tenant get(String slug) {
    return tenants
        .bySlug(slug)
        .filter(tenants::operates)
        .orElseThrow(() -> NetworkRefusal.unknown(slug));
  }
}
