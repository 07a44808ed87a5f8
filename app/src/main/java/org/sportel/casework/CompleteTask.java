package org.sportel.casework;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.marks.DraftMarks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.procedure.TaskOutcomes;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Decisions;
import org.springframework.stereotype.Component;

/**
 * Finishes a task: the file is complete (check), the draft is ready for approval (draft), the work
 * is done (any other work). The other kinds have commands of their own.
 */
@Component
public final class CompleteTask {
  private final TaskGate gate;
  private final Decisions decisions;
  private final DraftMarks marks;
  private final CaseDeadlines dates;
  private final ProcedureModels models;
  private final ActionContext context;

  CompleteTask(
      TaskGate gate,
      Decisions decisions,
      DraftMarks marks,
      CaseDeadlines dates,
      ProcedureModels models,
      ActionContext context) {
    this.gate = gate;
    this.decisions = decisions;
    this.marks = marks;
    this.dates = dates;
    this.models = models;
    this.context = context;
  }

  /**
   * Finishes the task. A finished check sets {@code complete} and says that no opinion is needed; a
   * finished draft sets {@code outcome}. The answers of the task's form become values of the
   * procedure.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, MARKS_OPEN, FORM_INCOMPLETE, NO_SUCH_OUTCOME when the model offers several ways
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId complete(TaskId id) {
    return complete(id, "");
  }

  /**
   * Finishes a task on one of the ways that its model offers; the code becomes a value of the
   * procedure.
   *
   * @param outcome the code; empty where the model offers none
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, MARKS_OPEN, FORM_INCOMPLETE, NO_SUCH_OUTCOME
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId complete(TaskId id, String outcome) {
    var work = gate.take(id, TaskKind.CHECK, TaskKind.DRAFT, TaskKind.WORK);
    var offered = offered(work);
    if (offered.map(TaskOutcomes::choices).orElse(Map.of()).isEmpty()
        ? !outcome.isEmpty()
        : !offered.orElseThrow().choices().containsKey(outcome)) {
      throw new CaseRefusal(CaseRefusal.Reason.NO_SUCH_OUTCOME);
    }
    return outcome.isEmpty()
        ? finish(work).id()
        : gate.done(work, Map.of(offered.orElseThrow().variable(), outcome), outcome).id();
  }

  /** The ways out of work; the other kinds have their own. */
  private Optional<TaskOutcomes> offered(TaskGate.Work work) {
    return work.task().kind() == TaskKind.WORK
        ? models.of(work.file().version()).outcomes(work.task().element())
        : Optional.empty();
  }

  private Case finish(TaskGate.Work work) {
    if (work.task().kind() == TaskKind.CHECK) {
      var complete = work.with(dates.complete(work.file(), context.now()));
      return gate.done(complete, checked(false));
    }
    if (work.task().kind() == TaskKind.DRAFT) {
      return gate.done(work, submit(work));
    }
    return gate.done(work, Map.of());
  }

  /** What a finished check tells the procedure. */
  static Map<String, @Nullable Object> checked(boolean opinionNeeded) {
    return Map.of("complete", true, "opinionNeeded", opinionNeeded);
  }

  private Map<String, @Nullable Object> submit(TaskGate.Work work) {
    var draft =
        decisions
            .find(work.file().id())
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    if (marks.anyOpen(work.file().id())) {
      throw new CaseRefusal(CaseRefusal.Reason.MARKS_OPEN);
    }
    decisions.update(draft.unapproved().submitted());
    return Map.of("outcome", draft.text().outcome().word());
  }
}
