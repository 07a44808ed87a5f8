package org.sportel.casework.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.procedure.CaseProcedure.TaskResult;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.documents.PrintableSigns;
import org.sportel.network.UnitId;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** What every piece of work at a task begins and ends with; the lock order stands here. */
@Component
public final class TaskGate {
  /** A locked case and its open task. */
  public record Work(Case file, Task task) {
    /** The same work on a case that changed. */
    public Work with(Case changed) {
      return new Work(changed, task);
    }
  }

  private final Cases cases;
  private final Tasks tasks;
  private final Procedures procedures;
  private final TaskRights rights;
  private final Journal journal;
  private final ActionContext context;

  /** What goes on once a task is closed. */
  @Component
  record Procedures(CaseProcedure cases, WaitingForOpinion opinions) {}

  TaskGate(
      Cases cases,
      Tasks tasks,
      Procedures procedures,
      TaskRights rights,
      Journal journal,
      ActionContext context) {
    this.cases = cases;
    this.tasks = tasks;
    this.procedures = procedures;
    this.rights = rights;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Locks the case of a task and checks that the acting person may do it now: the case first, then
   * the task.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, CASE_CLOSED, OTHER_KIND, HELD_BY_ANOTHER,
   *     SKILL_NEEDED
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public Work take(TaskId id, TaskKind... kinds) {
    var work = open(id);
    if (kinds.length > 0) {
      work.task().requireKind(kinds);
    }
    rights.requireFree(work.task());
    return work;
  }

  /**
   * As {@link #take}, for a guest of another tenant whom the module that calls has let in: the open
   * task of a kind, whoever holds it. The lock of the case comes first and stays.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, or NO_SUCH_TASK where none is open
   * @throws NotAllowed for whoever is no guest
   */
  public Work guest(CaseId id, TaskKind kind) {
    if (context.actor().kind() != Actor.Kind.GUEST) {
      throw new NotAllowed();
    }
    var file = cases.lock(id);
    file.requireOpen();
    return tasks.open(List.of(id.value())).stream()
        .filter(task -> task.kind() == kind)
        .findFirst()
        .map(task -> new Work(file, task))
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
  }

  /**
   * As {@link #take}, for the applicant who stands at a counter: the open task of a kind, whoever
   * holds it and whatever its group. The lock of the case comes first and stays.
   *
   * <p>Office rule (whose work it is): Whoever serves at a counter for the unit of a case takes
   * what its applicant brings, and hands a decision over that is ready, whoever has the case in
   * hand.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, or NO_SUCH_TASK where none is open
   * @throws NotAllowed for whoever serves at no counter of the case's unit
   */
  public Work atCounter(CaseId id, TaskKind kind) {
    var file = cases.lock(id);
    rights.requireCounter(new UnitId(file.facts().unit()));
    file.requireOpen();
    return tasks.open(List.of(id.value())).stream()
        .filter(task -> task.kind() == kind)
        .findFirst()
        .map(task -> new Work(file, task))
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
  }

  /** As {@link #take}, whoever holds the task. */
  public Work open(TaskId id) {
    var locked = tasks.lock(id);
    var task = locked.task();
    var file = locked.file();
    rights.require(task);
    task.requireOpen();
    file.requireOpen();
    return new Work(file, task);
  }

  /**
   * Closes a task that was done and moves the procedure; answers the case as written.
   *
   * @throws CaseRefusal FORM_INCOMPLETE when the task's form is not filled in
   */
  public Case done(Work work, Map<String, @Nullable Object> results) {
    return end(work, new TaskResult(results, Optional.empty(), true));
  }

  /**
   * As {@link #done(Work, Map)}, on the way that the official chose.
   *
   * @throws CaseRefusal FORM_INCOMPLETE when the task's form is not filled in
   */
  public Case done(Work work, Map<String, @Nullable Object> results, String outcome) {
    return end(work, new TaskResult(results, Optional.of(outcome), true));
  }

  /** Closes a task that is left for something to be asked first, its form as it stands. */
  public Case left(Work work, Map<String, @Nullable Object> results) {
    return end(work, new TaskResult(results, Optional.empty(), false));
  }

  private Case end(Work work, TaskResult result) {
    var task = work.task();
    var file = begun(work.file());
    tasks.close(task.id(), context.actor(), context.now());
    journal.record(
        new CaseEvent.TaskCompleted(
            file.id().value(),
            file.facts(),
            task.id().value(),
            task.element(),
            task.kind(),
            task.openedAt()));
    var moved = task.added() ? file : procedures.cases().completed(file, task, result);
    var ended = task.kind() == TaskKind.OPINION ? procedures.opinions().over(moved) : moved;
    cases.update(ended);
    return ended;
  }

  /** Somebody works on it now. */
  public static Case begun(Case file) {
    return file.begun();
  }

  /**
   * A text that people typed: trimmed, neither missing nor too long.
   *
   * @throws CaseRefusal TEXT_MISSING, TEXT_TOO_LONG at the field
   */
  public static String text(String field, String typed, int longest) {
    var text = optional(field, typed, longest);
    return text.filter(words -> !TypedText.blank(words))
        .orElseThrow(() -> CaseRefusal.at(field, CaseRefusal.Reason.TEXT_MISSING));
  }

  /** A text that may be missing. */
  public static Optional<String> optional(String field, String typed, int longest) {
    var text = TypedText.text(typed);
    if (text.length() > longest) {
      throw CaseRefusal.at(field, CaseRefusal.Reason.TEXT_TOO_LONG, longest);
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text that stands on a document; refused when no font has one of its signs. */
  public static String printed(String field, String text) {
    PrintableSigns.missing(text)
        .ifPresent(
            sign -> {
              throw CaseRefusal.at(field, CaseRefusal.Reason.SIGN_NOT_PRINTABLE, sign);
            });
    return text;
  }
}
