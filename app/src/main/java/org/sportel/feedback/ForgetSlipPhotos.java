package org.sportel.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets at night the photos of slips that are a year old; the ratings stay. */
@Component
public final class ForgetSlipPhotos implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final SlipBatches batches;
  private final ForgetFiles files;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetSlipPhotos(
      SlipBatches batches,
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
    return "feedback.forget-slip-photos";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var before = clock.instant().atZone(tenant.zone()).toLocalDate().minus(KEPT);
      transactions.run(Scope.of(tenant.id()), () -> forget(before));
    }
  }

  private void forget(LocalDate before) {
    for (var batch : batches.before(before)) {
      files.forgetOf(batch.id());
      batches.remove(batch.id());
    }
  }
}
