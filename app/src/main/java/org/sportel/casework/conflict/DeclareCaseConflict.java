package org.sportel.casework.conflict;

import java.util.List;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.assign.AssignTasks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.CaseConflicts;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Says that the acting person cannot work on a case without bias; what they had in hand goes to
 * somebody else.
 */
@Component
public final class DeclareCaseConflict {
  private final Rows rows;
  private final CaseAccess access;
  private final AssignTasks assign;
  private final Journal journal;
  private final ActionContext context;

  DeclareCaseConflict(
      Rows rows, CaseAccess access, AssignTasks assign, Journal journal, ActionContext context) {
    this.rows = rows;
    this.access = access;
    this.assign = assign;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command reads and writes. */
  @Component
  record Rows(Cases cases, Tasks tasks, CaseConflicts conflicts) {}

  /**
   * Declares it; declaring it again changes nothing.
   *
   * <p>Office rule (whose work it is): Whoever declared a conflict of interest in a case takes no
   * task of it in hand any more, and nobody gives them one.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public void declare(CaseId id) {
    var file = rows.cases().lock(id);
    access.requireWork(file);
    file.requireOpen();
    var by = context.actor();
    if (!rows.conflicts().add(id, by, context.now())) {
      return;
    }
    journal.record(new CaseConflictEvent.Declared(id.value(), file.facts()));
    rows.tasks().open(List.of(id.value())).stream()
        .filter(task -> task.holder().filter(h -> h.account().equals(by.id())).isPresent())
        .forEach(
            task -> {
              rows.tasks().release(task.id(), task.unit());
              var wanted =
                  new AssignTasks.Wanted(
                      task.id(), task.kind(), task.unit(), task.power(), task.plan().skill());
              assign.assign(file, wanted).ifPresent(next -> rows.tasks().hold(task.id(), next));
            });
  }
}
