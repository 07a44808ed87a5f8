package org.sportel.casework.procedure;

import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Occurrence;
import org.springframework.stereotype.Component;

/** Does an activity that is not done in the step itself and brings the answer to the procedure. */
@Component
final class ActivityJob implements JobHandler<ProcedureJobs.Call> {
  private final Transactions transactions;
  private final Cases cases;
  private final CaseProcedure procedure;
  private final Activities activities;

  ActivityJob(
      Transactions transactions, Cases cases, CaseProcedure procedure, Activities activities) {
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
    var activity = activities.find(call.activity());
    if (activity.isEmpty()) {
      moved(tenant, call, file -> procedure.answered(file, unknown(call)));
      return;
    }
    switch (activity.get()) {
      case CaseActivity.Inside inside -> moved(tenant, call, file -> inside(file, inside, call));
      case CaseActivity.Outside outside -> outside(tenant, outside, call);
    }
  }

  @Override
  public boolean shownElsewhere() {
    return true;
  }

  @Override
  public void gaveUp(TenantId tenant, ProcedureJobs.Call call, String why) {
    moved(
        tenant,
        call,
        file ->
            procedure.answered(
                file, Activities.refusal(call.call(), new ActivityRefused("", why))));
  }

  private Optional<Case> inside(Case file, CaseActivity.Inside activity, ProcedureJobs.Call call) {
    try {
      var done = activity.perform(file, call.asked());
      return procedure.answered(
          done.file(), new Occurrence.ActivityAnswered(call.call(), done.outputs()));
    } catch (ActivityRefused refused) {
      return procedure.answered(file, Activities.refusal(call.call(), refused));
    }
  }

  private void outside(TenantId tenant, CaseActivity.Outside activity, ProcedureJobs.Call call) {
    var file =
        transactions.read(
            Scope.of(tenant), () -> cases.find(new CaseId(call.caseId())).orElseThrow());
    var answer = ask(tenant, file, activity, call);
    moved(tenant, call, locked -> procedure.answered(locked, answer));
  }

  private static Occurrence ask(
      TenantId tenant, Case file, CaseActivity.Outside activity, ProcedureJobs.Call call) {
    try {
      return new Occurrence.ActivityAnswered(
          call.call(), activity.perform(tenant, file, call.asked()));
    } catch (ActivityRefused refused) {
      return Activities.refusal(call.call(), refused);
    }
  }

  /** A step of the course. */
  private interface Step {
    Optional<Case> of(Case file);
  }

  /** Nothing is done for a call that was taken back meanwhile. */
  private void moved(TenantId tenant, ProcedureJobs.Call call, Step step) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          var file = cases.lock(new CaseId(call.caseId()));
          if (procedure.awaits(file, call.call())) {
            step.of(file).ifPresent(cases::update);
          }
        });
  }

  private static Occurrence unknown(ProcedureJobs.Call call) {
    return new Occurrence.ActivityFailed(
        call.call(), "", "unknown activity: " + call.activity(), Map.of());
  }
}
