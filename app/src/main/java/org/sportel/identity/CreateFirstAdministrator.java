package org.sportel.identity;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Makes the account that adds all others in a new tenant. In the tenant of a network operator it
 * operates the network too, because nobody else could be given that duty. Begins a transaction of
 * the tenant itself; whoever calls it stands outside.
 */
@Component
public final class CreateFirstAdministrator {
  private final AddStaff addStaff;
  private final AddTenant addTenant;
  private final Memberships places;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Authority authority;

  CreateFirstAdministrator(
      AddStaff addStaff,
      AddTenant addTenant,
      Memberships places,
      Tenants tenants,
      Transactions transactions,
      Authority authority) {
    this.addStaff = addStaff;
    this.addTenant = addTenant;
    this.places = places;
    this.tenants = tenants;
    this.transactions = transactions;
    this.authority = authority;
  }

  /**
   * Makes the administrator of a tenant that has none.
   *
   * @throws StaffRefusal ADMINISTRATOR_EXISTS when the tenant has one, or NAME_TAKEN
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public AddStaff.Added create(TenantId tenant, SignInName name, String office) {
    authority.require(Power.OPERATE_NETWORK);
    var kind = tenants.operated(tenant).kind();
    return transactions.write(Scope.of(tenant), () -> first(kind, name, office));
  }

  /**
   * Adds a tenant together with its administrator: both or neither.
   *
   * @throws org.sportel.network.NetworkRefusal SLUG_TAKEN when another tenant has the address
   * @throws StaffRefusal NAME_TAKEN
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public AddStaff.Added createWith(NewTenant tenant, SignInName name, String office) {
    authority.require(Power.OPERATE_NETWORK);
    var made = new AtomicReference<AddStaff.Added>();
    addTenant.add(tenant, () -> made.set(first(tenant.kind(), name, office)));
    return made.get();
  }

  private AddStaff.Added first(Tenant.Kind kind, SignInName name, String office) {
    if (places.hasAdministrator()) {
      throw new StaffRefusal(StaffRefusal.Reason.ADMINISTRATOR_EXISTS);
    }
    return addStaff.addFirst(new NewStaff(name, office, duties(kind)));
  }

  private static Set<Assignment> duties(Tenant.Kind kind) {
    var administrator = Assignment.everywhere(Duty.ADMINISTRATOR);
    return kind == Tenant.Kind.OPERATOR
        ? Set.of(administrator, Assignment.everywhere(Duty.NETWORK_OPERATOR))
        : Set.of(administrator);
  }
}
