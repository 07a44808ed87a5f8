package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.CaseClock;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Stops the deadline for the {@code reason}: {@code correction}, {@code opinion}, {@code payment}
 * or {@code translation}. The same reason twice stops it once. The error {@code NO_STOP} says that
 * the time of the service does not stand still for it.
 */
@Component
final class StopDeadline implements CaseActivity.Inside {
  private final CaseClock clock;
  private final CaseDeadlines deadlines;

  StopDeadline(CaseClock clock, CaseDeadlines deadlines) {
    this.clock = clock;
    this.deadlines = deadlines;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "stop-deadline",
        Moment.AT_ONCE,
        List.of(Input.needed("reason", Type.STOP)),
        List.of(),
        List.of("NO_STOP"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var reason = call.text("reason").orElseThrow();
    if (!deadlines.stopsFor(file, reason)) {
      throw new ActivityRefused("NO_STOP", "the time does not stand still for " + reason);
    }
    clock.stop(file, reason);
    return Done.of(file);
  }
}
