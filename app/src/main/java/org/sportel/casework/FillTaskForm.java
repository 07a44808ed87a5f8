package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.FilledForms;
import org.springframework.stereotype.Component;

/** Keeps what an official answered in the form of a task; the task stays open. */
@Component
public final class FillTaskForm {
  private final TaskGate gate;
  private final FilledForms forms;

  FillTaskForm(TaskGate gate, FilledForms forms) {
    this.gate = gate;
    this.forms = forms;
  }

  /**
   * Keeps the answers as a draft in place of the one before, complete or not.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND when
   *     the task has no form
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId fill(TaskId id, Map<String, ?> answers) {
    var work = gate.take(id);
    var form =
        forms
            .form(work.file(), work.task())
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.OTHER_KIND));
    forms.keep(work.file().id(), work.task(), form.tidy(answers, forms.now()));
    return work.file().id();
  }
}
