package org.sportel.casework.procedure;

import java.util.Optional;
import org.sportel.casework.absence.Deputies;
import org.sportel.casework.assign.AssignTasks;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.springframework.stereotype.Component;

/** Finds in whose hands a new task comes by itself. */
@Component
final class CaseKeepers {
  private final Tasks tasks;
  private final Deputies deputies;
  private final StaffOfUnit staff;
  private final AssignTasks assign;

  CaseKeepers(Tasks tasks, Deputies deputies, StaffOfUnit staff, AssignTasks assign) {
    this.tasks = tasks;
    this.deputies = deputies;
    this.staff = staff;
    this.assign = assign;
  }

  /** Whom the model names, else who has had the case so far, else whom the unit's way finds. */
  Optional<Task.Holder> of(
      Case file, AssignTasks.Wanted task, TaskGroup group, Optional<Task.Holder> named) {
    return named
        .or(() -> keeper(file, group, task))
        .filter(holder -> assign.fit(file, task, holder.account()))
        .or(() -> assign.assign(file, task));
  }

  /**
   * The officer who has had the case so far.
   *
   * <p>Office rule (whose work it is): A case stays with its officer: the next task of the same
   * unit comes to whoever had the last one, as long as they still work there, or while they are
   * away to their deputy; work at counters and approvals go to whoever is free.
   */
  private Optional<Task.Holder> keeper(Case file, TaskGroup group, AssignTasks.Wanted task) {
    if (group != TaskGroup.OFFICER || file.stage() instanceof CaseStage.Received) {
      return Optional.empty();
    }
    return tasks
        .lastHolder(file.id(), group, task.unit())
        .flatMap(holder -> deputies.present(new AccountId(holder.account())))
        .filter(present -> staff.may(present, task.unit(), group.power()))
        .flatMap(staff::find)
        .map(person -> new Task.Holder(person.id().value(), person.office()));
  }
}
