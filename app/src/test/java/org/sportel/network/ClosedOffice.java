package org.sportel.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.context.ApplicationContext;

/**
 * An organisation whose last day was yesterday; people turn to Ulcinj. Closing it opens it again.
 */
public final class ClosedOffice implements AutoCloseable {
  private final Transactions transactions;
  private final Tenants tenants;
  private final TenantId tenant;

  /** Closes it. */
  public ClosedOffice(ApplicationContext context, TenantId tenant) {
    this.transactions = context.getBean(Transactions.class);
    this.tenants = context.getBean(Tenants.class);
    this.tenant = tenant;
    var today =
        LocalDate.ofInstant(context.getBean(Clock.class).instant(), tenants.get(tenant).zone());
    var closing = new Tenant.Closing(today.minusDays(1), LocalText.of("en", "Turn to Ulcinj"));
    transactions.run(
        Scope.of(tenant),
        () -> {
          var by = new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "Operator");
          tenants.proposeClosing(tenant, closing, by);
          tenants.confirmClosing(tenant, Actor.system("second"));
        });
  }

  @Override
  public void close() {
    transactions.run(Scope.of(tenant), () -> tenants.dropClosing(tenant));
  }
}
