package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.springframework.stereotype.Component;

/** Leaves a certificate that cannot be issued at once to the officers, who decide it in full. */
@Component
public final class ReferToOfficer {
  private final TaskGate gate;

  ReferToOfficer(TaskGate gate) {
    this.gate = gate;
  }

  /**
   * Passes the case on to be drafted and approved like any other decision.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId decline(TaskId id) {
    var work = gate.take(id, TaskKind.ISSUE);
    return gate.left(work, Map.of("outcome", Outcome.REFUSED.word())).id();
  }
}
