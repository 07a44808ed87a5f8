package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.CaseClock;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Lets the deadline run again that was stopped for the {@code reason}; it counts on where it stood,
 * unless another reason still stops it.
 */
@Component
final class ResumeDeadline implements CaseActivity.Inside {
  private final CaseClock clock;
  private final CaseDeadlines deadlines;
  private final WaitingForOpinion opinions;

  ResumeDeadline(CaseClock clock, CaseDeadlines deadlines, WaitingForOpinion opinions) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.opinions = opinions;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "resume-deadline",
        Moment.AT_ONCE,
        List.of(Input.needed("reason", Type.STOP)),
        List.of(),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    return Done.of(clock.resume(file, call.text("reason").orElseThrow(), this::later));
  }

  private Case later(Case file) {
    opinions.later(file);
    return deadlines.reckon(file);
  }
}
