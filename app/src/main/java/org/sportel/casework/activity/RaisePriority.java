package org.sportel.casework.activity;

import java.util.List;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Tasks;
import org.springframework.stereotype.Component;

/**
 * Raises every open task of the case to at least {@code priority}, 0 to 100; ordinary work has 50.
 * Used before a deadline ends.
 */
@Component
final class RaisePriority implements CaseActivity.Inside {
  private final Tasks tasks;

  RaisePriority(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "raise-priority",
        Moment.AT_ONCE,
        List.of(Input.needed("priority", Type.NUMBER)),
        List.of(),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    tasks.raise(file.id(), Math.clamp(call.number("priority").orElseThrow(), 0, 100));
    return Done.of(file);
  }
}
