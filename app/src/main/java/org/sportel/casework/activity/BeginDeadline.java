package org.sportel.casework.activity;

import java.util.Arrays;
import java.util.List;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Case;
import org.sportel.deadlines.DeadlineRule;
import org.springframework.stereotype.Component;

/**
 * Sets the deadline running where the law counts from the {@code event}: {@code completeness},
 * {@code payment} or {@code translation}. One that runs already, or that counts from something
 * else, stays as it is. The error {@code NO_SUCH_EVENT} says that there is no such event.
 */
@Component
final class BeginDeadline implements CaseActivity.Inside {
  private final CaseDeadlines deadlines;
  private final ActionContext context;

  BeginDeadline(CaseDeadlines deadlines, ActionContext context) {
    this.deadlines = deadlines;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "start-deadline",
        Moment.AFTERWARDS,
        List.of(Input.needed("event", Type.EVENT)),
        List.of(),
        List.of("NO_SUCH_EVENT"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var event = call.text("event").orElseThrow();
    return Arrays.stream(DeadlineRule.Start.values())
        .filter(start -> start.name().equalsIgnoreCase(event))
        .findFirst()
        .map(start -> Done.of(deadlines.begin(file, start, context.now())))
        .orElseThrow(() -> new ActivityRefused("NO_SUCH_EVENT", "unknown event: " + event));
  }
}
