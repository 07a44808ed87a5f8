package org.sportel.insight.dashboards;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Says at night which dashboards are to be mailed, because a week or month is over. A night that
 * was missed is made good once, with the latest week or month that is over; that it was said and
 * that it counts as sent stand in one transaction, so that nothing is said twice.
 */
@Component
final class DueDashboards implements DailyWork {
  private final DashboardMails mails;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  DueDashboards(
      DashboardMails mails,
      Tenants tenants,
      Transactions transactions,
      Journal journal,
      Clock clock) {
    this.mails = mails;
    this.tenants = tenants;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "insight.due-dashboards";
  }

  @Override
  public void run() {
    tenants.list().forEach(this::run);
  }

  private void run(Tenant tenant) {
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          for (var every : Rhythm.values()) {
            say(every, every.lastBefore(today));
          }
        });
  }

  private void say(Rhythm every, LocalDate last) {
    for (var dashboard : mails.due(every, last)) {
      mails.of(dashboard).stream()
          .flatMap(mail -> mail.readers().stream().sorted())
          .forEach(reader -> journal.record(new DashboardEvent.ReportDue(dashboard, reader, last)));
    }
  }
}
