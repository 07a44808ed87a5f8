package org.sportel.problems;

import java.time.Clock;
import java.time.Duration;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets at night how those are reached whose problem is long over. */
@Component
final class ForgetReporters implements DailyWork {
  private static final Duration KEPT = Duration.ofDays(90);

  private final Reporters reporters;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetReporters(Reporters reporters, Tenants tenants, Transactions transactions, Clock clock) {
    this.reporters = reporters;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "problems.forget-reporters";
  }

  @Override
  public void run() {
    var before = clock.instant().minus(KEPT);
    for (var tenant : tenants.list()) {
      transactions.run(Scope.of(tenant.id()), () -> reporters.forget(before));
    }
  }
}
