package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.WaitingForApplicant;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes back work that an official added and nobody needs any more. */
@Component
public final class TakeBackWork {
  private final Tasks tasks;
  private final Cases cases;
  private final Waiting waiting;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  /** Who is waited for no more. */
  @Component
  record Waiting(WaitingForApplicant applicant, WaitingForOpinion opinion) {}

  TakeBackWork(
      Tasks tasks,
      Cases cases,
      Waiting waiting,
      CaseAccess access,
      Journal journal,
      ActionContext context) {
    this.tasks = tasks;
    this.cases = cases;
    this.waiting = waiting;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Takes it back; of what was asked of the applicant, the deadline runs again.
   *
   * @throws CaseRefusal NO_SUCH_TASK, NO_SUCH_CASE, CASE_CLOSED, ALREADY_DONE, NOT_ADDED for a task
   *     of the model
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseId take(TaskId id) {
    var locked = tasks.lock(id);
    var file = locked.file();
    var task = locked.task();
    access.requireWork(file);
    file.requireOpen();
    task.requireOpen();
    if (!task.added()) {
      throw new CaseRefusal(CaseRefusal.Reason.NOT_ADDED);
    }
    tasks.close(id, context.actor(), context.now());
    journal.record(
        new CaseEvent.WorkTakenBack(file.id().value(), file.facts(), id.value(), task.kind()));
    if (task.kind() == TaskKind.CORRECTION) {
      cases.update(waiting.applicant().over(file));
    }
    if (task.kind() == TaskKind.OPINION) {
      cases.update(waiting.opinion().over(file));
    }
    return file.id();
  }
}
