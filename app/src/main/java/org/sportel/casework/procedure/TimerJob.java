package org.sportel.casework.procedure;

import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Tells a procedure that a timer came due; a timer that no longer matters is ignored. */
@Component
final class TimerJob implements JobHandler<ProcedureJobs.Timer> {
  private final Transactions transactions;
  private final Cases cases;
  private final CaseProcedure procedure;

  TimerJob(Transactions transactions, Cases cases, CaseProcedure procedure) {
    this.transactions = transactions;
    this.cases = cases;
    this.procedure = procedure;
  }

  @Override
  public String kind() {
    return ProcedureJobs.TIMER;
  }

  @Override
  public Class<ProcedureJobs.Timer> data() {
    return ProcedureJobs.Timer.class;
  }

  @Override
  public void run(TenantId tenant, ProcedureJobs.Timer timer) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          var file = cases.lock(new CaseId(timer.caseId()));
          procedure.fired(file, timer.timer(), timer.due()).ifPresent(cases::update);
        });
  }
}
