package org.sportel.complaints.box;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Forgets at night the words and pictures of suggestions and praise that came a year ago; how many
 * there were stays. Complaints are kept as complaints are.
 */
@Component
public final class ForgetBoxWords implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final BoxBatches batches;
  private final ForgetFiles files;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetBoxWords(
      BoxBatches batches,
      ForgetFiles files,
      Tenants tenants,
      Transactions transactions,
      Clock clock) {
    this.batches = batches;
    this.files = files;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "complaints.forget-box-words";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var before = clock.instant().atZone(tenant.zone()).toLocalDate().minus(KEPT);
      transactions.run(Scope.of(tenant.id()), () -> forget(before));
    }
  }

  private void forget(LocalDate before) {
    for (var slip : batches.remembered(before)) {
      files.forgetOf(slip);
      batches.forget(slip);
    }
  }
}
