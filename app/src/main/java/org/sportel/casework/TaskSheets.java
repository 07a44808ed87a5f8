package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ProcedureModels;
import org.springframework.stereotype.Component;

/** What a task asks of whoever does it, as its model says. */
@Component
public final class TaskSheets {
  private final TaskGate gate;
  private final ProcedureModels models;

  TaskSheets(TaskGate gate, ProcedureModels models) {
    this.gate = gate;
    this.models = models;
  }

  /**
   * What is asked.
   *
   * @param form the name of the form to fill in
   * @param outcomes codes of the ways out, one of which is to be chosen; none when it is just done
   */
  public record Asked(Optional<String> form, List<String> outcomes) {
    /** Copies the ways out. */
    public Asked {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * What the task asks of the acting person.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public Asked of(TaskId id) {
    var work = gate.take(id, TaskKind.CHECK, TaskKind.DRAFT, TaskKind.WORK);
    var outcomes =
        models
            .of(work.file().version())
            .outcomes(work.task().element())
            .map(ways -> List.copyOf(ways.choices().keySet()));
    return new Asked(work.task().plan().form(), outcomes.orElse(List.of()));
  }
}
