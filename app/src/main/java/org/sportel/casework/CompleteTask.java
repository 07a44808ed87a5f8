package org.sportel.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.access.Desk;
import org.sportel.casework.course.Dates;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Ruling;
import org.sportel.casework.store.Rulings;
import org.springframework.stereotype.Component;

/**
 * Finishes a task: the file is complete (check), the draft is ready for approval (draft), the work
 * is done (any other work). The other kinds have commands of their own.
 */
@Component
public final class CompleteTask {
  private final Desk desk;
  private final Rulings rulings;
  private final Dates dates;
  private final Moment moment;

  CompleteTask(Desk desk, Rulings rulings, Dates dates, Moment moment) {
    this.desk = desk;
    this.rulings = rulings;
    this.dates = dates;
    this.moment = moment;
  }

  /**
   * Finishes the task. A finished check sets {@code complete} and says that no opinion is needed; a
   * finished draft sets {@code outcome}.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId complete(TaskId id) {
    var work = desk.take(id, TaskKind.CHECK, TaskKind.DRAFT, TaskKind.WORK);
    return finish(work).id();
  }

  private Case finish(Desk.Work work) {
    if (work.task().kind() == TaskKind.CHECK) {
      var complete = work.with(dates.complete(work.file(), moment.now()));
      return desk.done(complete, checked(false));
    }
    if (work.task().kind() == TaskKind.DRAFT) {
      return desk.done(work, submit(work));
    }
    return desk.done(work, Map.of());
  }

  /** What a finished check tells the procedure. */
  static Map<String, @Nullable Object> checked(boolean opinionNeeded) {
    return Map.of("complete", true, "opinionNeeded", opinionNeeded);
  }

  private Map<String, @Nullable Object> submit(Desk.Work work) {
    var draft =
        rulings
            .find(work.file().id())
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    rulings.update(draft.in(Ruling.State.SUBMITTED));
    return Map.of("outcome", draft.text().outcome().word());
  }
}
