package org.sportel.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.FilledForms;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.store.Task;
import org.sportel.forms.Collected;
import org.sportel.forms.FileQuestion;
import org.sportel.forms.Form;
import org.sportel.forms.FormView;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the page of a task's form together and reads what was posted there. */
@Component
final class TaskFormBinder {
  private final CaseBinder cases;
  private final CaseViews views;
  private final AnswerViews answers;
  private final FilledForms forms;
  private final ProcedureModels models;

  TaskFormBinder(
      CaseBinder cases,
      CaseViews views,
      AnswerViews answers,
      FilledForms forms,
      ProcedureModels models) {
    this.cases = cases;
    this.views = views;
    this.answers = answers;
    this.forms = forms;
    this.models = models;
  }

  /** A task with its form, as the reader sees it. */
  record Place(Whole whole, Task task, Form form) {}

  /**
   * The form of an open task, with the look at the case recorded; empty, with nothing recorded, for
   * whoever has not said why they look.
   *
   * @throws CaseRefusal NO_SUCH_TASK when the task is not open or has no form
   */
  Optional<Place> place(UUID id, UUID taskId) {
    return cases
        .looked(id, "case")
        .map(
            whole -> {
              var task =
                  whole.open().stream()
                      .filter(open -> open.id().value().equals(taskId))
                      .findFirst()
                      .orElseThrow(TaskFormBinder::none);
              return new Place(
                  whole, task, forms.form(whole.file(), task).orElseThrow(TaskFormBinder::none));
            });
  }

  private static CaseRefusal none() {
    return new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK);
  }

  /** Takes what was posted; files are in their places already. */
  Collected collect(Place place, Map<String, List<String>> posted, Map<String, ?> known) {
    return place.form().collect(posted, known, forms.now());
  }

  /** What is kept so far. */
  Map<String, Object> answers(Place place) {
    return forms.answers(place.task());
  }

  /** Where the form asks for files. */
  List<FileQuestion> fileQuestions(Place place) {
    return place.form().fileQuestions(answers(place), forms.now());
  }

  TaskFormPage page(Place place) {
    return page(place, place.form().view(forms.answers(place.task()), forms.now()));
  }

  TaskFormPage page(Place place, Collected collected, FieldErrors refused) {
    var view = place.form().view(collected, forms.now());
    var errors = refused.and(collected.errors());
    return page(
        place,
        new FormView(
            view.title(), view.lang(), view.blocks(), errors, view.seen(), view.uploads()));
  }

  private TaskFormPage page(Place place, FormView view) {
    var whole = place.whole();
    var task = place.task();
    var known = models.of(whole.file().version());
    var work = task.kind() == TaskKind.WORK;
    return new TaskFormPage(
        cases.head(whole),
        task.id().value(),
        Texts.show(task.title()),
        view,
        work,
        work ? TaskViews.outcomes(known, task) : List.of(),
        answers.of(whole),
        views.documents(whole, CaseLinks.at(whole.file().id())));
  }
}
