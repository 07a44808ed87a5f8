package org.sportel.feedback;

import java.time.LocalDate;
import java.time.Period;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
import org.springframework.stereotype.Component;

/** Forgets at night the photos of slips that are a year old; the ratings stay. */
@Component
public final class ForgetSlipPhotos implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final SlipBatches batches;
  private final ForgetFiles files;
  private final CurrentDay days;

  ForgetSlipPhotos(SlipBatches batches, ForgetFiles files, CurrentDay days) {
    this.batches = batches;
    this.files = files;
    this.days = days;
  }

  @Override
  public String name() {
    return "feedback.forget-slip-photos";
  }

  @Override
  public void run() {
    days.inEachTenant(today -> forget(today.minus(KEPT)));
  }

  private void forget(LocalDate before) {
    for (var batch : batches.before(before)) {
      files.forgetOf(batch.subject());
      batches.remove(batch.id());
    }
  }
}
