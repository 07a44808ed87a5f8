package org.sportel.casework.access;

import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.skill.SkilledStaff;
import org.sportel.casework.store.CaseConflicts;
import org.sportel.casework.store.Task;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.UnitId;
import org.springframework.stereotype.Component;

/** Who may be given a task by a colleague. */
@Component
public final class TaskReceivers {
  private final StaffOfUnit staff;
  private final CaseConflicts conflicts;
  private final SkilledStaff skilled;

  TaskReceivers(StaffOfUnit staff, CaseConflicts conflicts, SkilledStaff skilled) {
    this.staff = staff;
    this.conflicts = conflicts;
    this.skilled = skilled;
  }

  /**
   * The colleague as one who has the task in hand.
   *
   * @throws CaseRefusal CONFLICT_DECLARED by the colleague, NO_SUCH_COLLEAGUE without the task's
   *     power in the unit, SKILL_NEEDED where others have the skill and no head gives the task
   */
  public Task.Holder get(Task task, UnitId unit, AccountId colleague) {
    if (conflicts.of(task.caseId()).contains(colleague.value())) {
      throw CaseRefusal.at("colleague", CaseRefusal.Reason.CONFLICT_DECLARED);
    }
    var person =
        staff.list(unit, task.power()).stream()
            .filter(one -> one.id().equals(colleague))
            .findFirst()
            .orElseThrow(() -> CaseRefusal.at("colleague", CaseRefusal.Reason.NO_SUCH_COLLEAGUE));
    skilled.requireGiven(colleague.value(), task.plan().skill(), unit, task.power());
    return new Task.Holder(colleague.value(), person.office());
  }
}
