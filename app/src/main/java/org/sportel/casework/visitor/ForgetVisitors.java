package org.sportel.casework.visitor;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets at night who the visitors of earlier days were. */
@Component
final class ForgetVisitors implements DailyWork {
  private final KnownVisitors known;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetVisitors(KnownVisitors known, Tenants tenants, Transactions transactions, Clock clock) {
    this.known = known;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "casework.forget-visitors";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
      transactions.run(Scope.of(tenant.id()), () -> known.forget(today));
    }
  }
}
