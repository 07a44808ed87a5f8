package org.sportel.casework;

import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes a task in hand, so that nobody else works on it. */
@Component
public final class ClaimTask {
  private final TaskGate gate;
  private final Cases cases;
  private final Tasks tasks;
  private final Journal journal;
  private final ActionContext context;

  ClaimTask(TaskGate gate, Cases cases, Tasks tasks, Journal journal, ActionContext context) {
    this.gate = gate;
    this.cases = cases;
    this.tasks = tasks;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Takes the task for the acting person, also from a colleague whom they represent; taking it
   * again changes nothing.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, SKILL_NEEDED
   *     where others of the unit have what it asks for
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId claim(TaskId id) {
    var work = gate.take(id);
    var file = work.file();
    var actor = context.actor();
    if (work.task().holder().filter(holder -> holder.account().equals(actor.id())).isPresent()) {
      return file.id();
    }
    tasks.hold(id, new Task.Holder(actor.id(), actor.office()));
    journal.record(
        new CaseEvent.TaskClaimed(
            file.id().value(),
            file.facts(),
            id.value(),
            work.task().element(),
            work.task().kind()));
    var begun = TaskGate.begun(file);
    if (begun != file) {
      cases.update(begun);
    }
    return file.id();
  }
}
