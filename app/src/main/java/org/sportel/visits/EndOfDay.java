package org.sportel.visits;

import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Ends at night what nobody ended: who still waited has left, who was being served was served to a
 * time that nobody knows.
 */
@Component
final class EndOfDay implements DailyWork {
  private final EndForgotten forgotten;
  private final Tenants tenants;
  private final Transactions transactions;

  EndOfDay(EndForgotten forgotten, Tenants tenants, Transactions transactions) {
    this.forgotten = forgotten;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "visits.end-of-day";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      int ended;
      do {
        ended = transactions.write(Scope.of(tenant.id()), forgotten::some);
      } while (ended > 0);
    }
  }
}
