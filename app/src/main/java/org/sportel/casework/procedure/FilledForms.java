package org.sportel.casework.procedure;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.TaskAnswers;
import org.sportel.casework.store.TaskAnswers.Sheet;
import org.sportel.forms.AnswersJson;
import org.sportel.forms.Form;
import org.springframework.stereotype.Component;

/** The forms of tasks and what was answered in them. */
@Component
public final class FilledForms {
  private final ProcedureModels models;
  private final TaskAnswers answers;
  private final ActionContext context;

  FilledForms(ProcedureModels models, TaskAnswers answers, ActionContext context) {
    this.models = models;
    this.answers = answers;
    this.context = context;
  }

  /** The form of a task, asked as in the tenant's country; empty when the task has none. */
  public Optional<Form> form(Case file, Task task) {
    return task.plan()
        .form()
        .flatMap(id -> models.of(file.version()).form(id))
        .map(form -> form.in(context.tenant().country()));
  }

  /** The present in the tenant's zone, for conditions that ask for it. */
  public ZonedDateTime now() {
    return context.now().atZone(context.zone());
  }

  /** What is answered so far, here or before the task was left for something to be asked. */
  public Map<String, Object> answers(Task task) {
    return answers
        .find(task.id())
        .or(() -> answers.left(task.caseId(), task.element()))
        .map(sheet -> AnswersJson.read(sheet.content()))
        .orElseGet(LinkedHashMap::new);
  }

  /** Keeps a draft in place of the one before. */
  public void keep(CaseId id, Task task, Map<String, ?> filled) {
    keep(id, task, filled, Optional.empty(), false);
  }

  /**
   * Closes the form of a task and answers its values for the procedure; nothing for a task without
   * one.
   *
   * @param whole whether the task is done: everything that the form asks must be answered. One that
   *     is left keeps its draft for the next task of the same step
   * @throws CaseRefusal FORM_INCOMPLETE
   */
  Map<String, @Nullable Object> close(
      Case file, Task task, Optional<String> outcome, boolean whole) {
    if (!whole) {
      return new LinkedHashMap<>();
    }
    var form = form(file, task);
    var filled = answers(task);
    if (form.isPresent() && !form.get().check(filled, now()).isEmpty()) {
      throw new CaseRefusal(CaseRefusal.Reason.FORM_INCOMPLETE);
    }
    Map<String, Object> tidy = form.map(f -> f.tidy(filled, now())).orElse(Map.of());
    if (!tidy.isEmpty() || outcome.isPresent()) {
      keep(file.id(), task, tidy, outcome, true);
    }
    return new LinkedHashMap<>(tidy);
  }

  private void keep(
      CaseId id, Task task, Map<String, ?> filled, Optional<String> outcome, boolean finished) {
    var by = context.actor();
    answers.keep(
        id,
        new Sheet(
            task.id(), AnswersJson.write(filled), outcome, by.office(), context.now(), finished),
        by);
  }
}
