package org.sportel.casework.procedure;

import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Brings a message to a case that waited for it; one that waits no more is left alone. */
@Component
final class MessageJob implements JobHandler<ProcedureJobs.Told> {
  private final Transactions transactions;
  private final Cases cases;
  private final CaseProcedure procedure;

  MessageJob(Transactions transactions, Cases cases, CaseProcedure procedure) {
    this.transactions = transactions;
    this.cases = cases;
    this.procedure = procedure;
  }

  @Override
  public String kind() {
    return ProcedureJobs.MESSAGE;
  }

  @Override
  public Class<ProcedureJobs.Told> data() {
    return ProcedureJobs.Told.class;
  }

  @Override
  public void run(TenantId tenant, ProcedureJobs.Told told) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          var file = cases.lock(new CaseId(told.caseId()));
          procedure.arrived(file, told.name(), told.key(), told.values()).ifPresent(cases::update);
        });
  }
}
