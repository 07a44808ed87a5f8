package org.sportel.visits.remote;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets at night by which contacts tickets of earlier days were taken. */
@Component
final class ForgetRemoteContacts implements DailyWork {
  private final RemoteTickets remote;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetRemoteContacts(
      RemoteTickets remote, Tenants tenants, Transactions transactions, Clock clock) {
    this.remote = remote;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "visits.forget-remote-contacts";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
      transactions.run(Scope.of(tenant.id()), () -> remote.forget(today));
    }
  }
}
