package org.sportel.casework.course;

import org.sportel.casework.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Tells a procedure that a timer came due; a timer that no longer matters is ignored. */
@Component
final class TimerJob implements JobHandler<Errands.Timer> {
  private final Transactions transactions;
  private final Cases cases;
  private final Course course;

  TimerJob(Transactions transactions, Cases cases, Course course) {
    this.transactions = transactions;
    this.cases = cases;
    this.course = course;
  }

  @Override
  public String kind() {
    return Errands.TIMER;
  }

  @Override
  public Class<Errands.Timer> data() {
    return Errands.Timer.class;
  }

  @Override
  public void run(TenantId tenant, Errands.Timer timer) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          var file = cases.lock(new CaseId(timer.caseId()));
          course.fired(file, timer.timer(), timer.due()).ifPresent(cases::update);
        });
  }
}
