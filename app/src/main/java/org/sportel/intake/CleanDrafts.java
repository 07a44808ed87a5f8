package org.sportel.intake;

import java.time.Clock;
import java.time.Duration;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Throws away drafts that have expired, and files that were uploaded and lie neither in a case nor
 * in a draft. An application that is being sent at this moment is held by its sender and stays.
 */
@Component
@Order(0)
final class CleanDrafts implements DailyWork {
  /** A file may lie for so long before a page that names it is saved. */
  private static final Duration LOOSE = Duration.ofDays(2);

  private final Drafts drafts;
  private final ForgetFiles forgetFiles;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  CleanDrafts(
      Drafts drafts,
      ForgetFiles forgetFiles,
      Tenants tenants,
      Transactions transactions,
      Clock clock) {
    this.drafts = drafts;
    this.forgetFiles = forgetFiles;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "intake.clean-drafts";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var scope = Scope.of(tenant.id());
      int swept;
      do {
        swept = transactions.write(scope, drafts::sweep);
      } while (swept > 0);
      forgetFiles.forget(scope, clock.instant().minus(LOOSE), drafts::naming);
    }
  }
}
