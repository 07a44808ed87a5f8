package org.sportel.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The day it is in the running transaction's tenant. */
@Component
public final class CurrentDay {
  private final Transactions transactions;
  private final Tenants tenants;
  private final Clock clock;

  CurrentDay(Transactions transactions, Tenants tenants, Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The day by the tenant's own clock. */
  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), tenants.get(transactions.tenant()).zone());
  }

  /** The last second of a day by the tenant's own clock. */
  public Instant endOf(LocalDate day) {
    var zone = tenants.get(transactions.tenant()).zone();
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
  }

  /**
   * Does the work of a night in every tenant, in a write transaction of its own.
   *
   * @param work told the day by the tenant's own clock
   */
  public void inEachTenant(Consumer<LocalDate> work) {
    for (var tenant : tenants.list()) {
      var there = LocalDate.ofInstant(clock.instant(), tenant.zone());
      transactions.run(Scope.of(tenant.id()), () -> work.accept(there));
    }
  }

  /**
   * Nothing new begins in a closed organisation; what runs goes on to its end.
   *
   * @throws NetworkRefusal TENANT_CLOSED, with where people turn
   */
  public void requireOpen() {
    if (closed()) {
      var closing = tenants.get(transactions.tenant()).told().closing().orElseThrow();
      throw new NetworkRefusal(NetworkRefusal.Reason.TENANT_CLOSED, closing.where());
    }
  }

  /** Whether the organisation's last day is over. */
  public boolean closed() {
    return tenants.get(transactions.tenant()).closed(day());
  }

  /** Past opening hours are what people met; they are not rewritten. */
  void refusePast(LocalDate day) {
    if (day.isBefore(day())) {
      throw new NetworkRefusal(NetworkRefusal.Reason.DAY_PAST);
    }
  }
}
