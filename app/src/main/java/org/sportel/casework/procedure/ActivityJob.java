package org.sportel.casework.procedure;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.JobFailed;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does what a service task names and brings the answer back to the procedure. */
@Component
final class ActivityJob implements JobHandler<ProcedureJobs.Call> {
  private final Transactions transactions;
  private final Cases cases;
  private final CaseProcedure procedure;
  private final ObjectProvider<CaseActivity> activities;

  ActivityJob(
      Transactions transactions,
      Cases cases,
      CaseProcedure procedure,
      ObjectProvider<CaseActivity> activities) {
    this.transactions = transactions;
    this.cases = cases;
    this.procedure = procedure;
    this.activities = activities;
  }

  @Override
  public String kind() {
    return ProcedureJobs.ACTIVITY;
  }

  @Override
  public Class<ProcedureJobs.Call> data() {
    return ProcedureJobs.Call.class;
  }

  @Override
  public void run(TenantId tenant, ProcedureJobs.Call call) {
    activities.stream()
        .filter(activity -> activity.type().equals(call.activity()))
        .findFirst()
        .orElseThrow(() -> new JobFailed("casework", call.activity(), false, unknown(call)))
        .perform(tenant, new CaseId(call.caseId()));
    moved(tenant, call, file -> procedure.answered(file, call.call()));
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, ProcedureJobs.Call call, String why) {
    moved(tenant, call, file -> procedure.failed(file, call.call(), why));
  }

  /** A step of the course. */
  private interface Step {
    Optional<Case> of(Case file);
  }

  private void moved(TenantId tenant, ProcedureJobs.Call call, Step step) {
    transactions.run(
        Scope.of(tenant),
        () -> step.of(cases.lock(new CaseId(call.caseId()))).ifPresent(cases::update));
  }

  private static IllegalStateException unknown(ProcedureJobs.Call call) {
    return new IllegalStateException("No activity " + call.activity());
  }
}
