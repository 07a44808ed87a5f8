package org.sportel.casework.access;

import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Whether somebody else must approve: whoever ever wrote on a draft does not, unless the approval
 * task of the service's procedure says {@code ownDraft} = {@code allowed}, as in an office of one.
 */
@Component
public final class FourEyes {
  private static final String HEADER = "ownDraft";
  private static final String ALLOWED = "allowed";

  private final ProcedureModels models;
  private final Journal journal;
  private final ActionContext context;

  FourEyes(ProcedureModels models, Journal journal, ActionContext context) {
    this.models = models;
    this.journal = journal;
    this.context = context;
  }

  /** Whether the acting person may approve at this task what is drafted in the case. */
  public boolean allow(Case file, Task task) {
    var actor = context.actor();
    return task.kind() != TaskKind.APPROVE
        || actor.kind() != Actor.Kind.STAFF
        || !wrote(file, actor)
        || models
            .of(file.version())
            .task(task.element())
            .map(drawn -> drawn.assignment().headers().getOrDefault(HEADER, ""))
            .filter(ALLOWED::equals)
            .isPresent();
  }

  private boolean wrote(Case file, Actor actor) {
    return journal.of(file.id().value()).stream()
        .filter(entry -> entry.type().equals(CaseEvent.DecisionDrafted.TYPE))
        .anyMatch(entry -> entry.actor().id().equals(actor.id()));
  }
}
