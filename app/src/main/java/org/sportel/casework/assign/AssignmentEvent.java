package org.sportel.casework.assign;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.TaskKind;
import org.sportel.platform.Event;

/** What the journal keeps of assigning tasks: ids, counts and the way. */
sealed interface AssignmentEvent extends Event {
  /**
   * The program gave a task to somebody.
   *
   * @param subject the case
   * @param by the way of the unit
   * @param had how many open tasks the person had before
   * @param others how many each of the others had, the fewest first
   */
  record Assigned(
      UUID subject,
      CaseFacts of,
      UUID task,
      TaskKind kind,
      UUID account,
      String office,
      AssignmentWay by,
      int had,
      List<Integer> others)
      implements AssignmentEvent {
    @Override
    public String type() {
      return AssignTasks.EVENT;
    }
  }

  /**
   * A unit's way was chosen.
   *
   * @param subject the unit
   */
  record WaySet(UUID subject, AssignmentWay way) implements AssignmentEvent {
    @Override
    public String type() {
      return "casework.assignment-way-set";
    }
  }
}
