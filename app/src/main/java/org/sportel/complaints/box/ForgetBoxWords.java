package org.sportel.complaints.box;

import java.time.LocalDate;
import java.time.Period;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
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
  private final CurrentDay days;

  ForgetBoxWords(BoxBatches batches, ForgetFiles files, CurrentDay days) {
    this.batches = batches;
    this.files = files;
    this.days = days;
  }

  @Override
  public String name() {
    return "complaints.forget-box-words";
  }

  @Override
  public void run() {
    days.inEachTenant(today -> forget(today.minus(KEPT)));
  }

  private void forget(LocalDate before) {
    for (var slip : batches.remembered(before)) {
      files.forgetOf(BoxSlip.subject(slip));
      batches.forget(slip);
    }
  }
}
