package org.sportel.casework;

import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Finishes a check with the result that the file is complete and another unit shall be heard. */
@Component
public final class AskOpinion {
  private final TaskGate gate;
  private final Opinions opinions;
  private final Units units;
  private final CaseDeadlines dates;
  private final Journal journal;
  private final ActionContext context;

  AskOpinion(
      TaskGate gate,
      Opinions opinions,
      Units units,
      CaseDeadlines dates,
      Journal journal,
      ActionContext context) {
    this.gate = gate;
    this.opinions = opinions;
    this.units = units;
    this.dates = dates;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Asks a unit; its task stands on that unit's worklist.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_SUCH_UNIT for an unknown unit or the responsible one itself, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId ask(TaskId check, UnitId unit, String question) {
    var work = gate.take(check, TaskKind.CHECK);
    var file = work.file();
    if (units.find(unit).isEmpty() || unit.equals(file.unit())) {
      throw CaseRefusal.at("unit", CaseRefusal.Reason.NO_SUCH_UNIT);
    }
    var now = context.now();
    var asked =
        new Opinion(
            context.id(),
            unit,
            TaskGate.text("question", question, RequestCorrection.LONGEST),
            context.actor().office(),
            now);
    opinions.ask(file.id(), asked);
    journal.record(
        new CaseEvent.OpinionAsked(file.id().value(), file.facts(), asked.id(), unit.value()));
    return gate.done(work.with(dates.complete(file, now)), CompleteTask.checked(true)).id();
  }
}
