package org.sportel.casework;

import java.util.List;
import java.util.Map;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.FilledForms;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Keeps what an official answered in the form of a task; the task stays open. */
@Component
public final class FillTaskForm {
  private final TaskGate gate;
  private final FilledForms forms;
  private final CaseDocuments documents;
  private final Journal journal;
  private final ActionContext context;

  FillTaskForm(
      TaskGate gate,
      FilledForms forms,
      CaseDocuments documents,
      Journal journal,
      ActionContext context) {
    this.gate = gate;
    this.forms = forms;
    this.documents = documents;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Keeps the answers as a draft in place of the one before, complete or not.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND when
   *     the task has no form
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId fill(TaskId id, Map<String, ?> answers) {
    return fill(id, answers, List.of());
  }

  /**
   * The same with files that answer its questions: they stand in the file of the case at once and
   * stay there, also where the answer is taken out of the form again.
   *
   * @param files stored ones, as the answers name them
   * @throws org.sportel.documents.FileRefusal TOO_MANY, or BELONGS_ELSEWHERE
   */
  public CaseId fill(TaskId id, Map<String, ?> answers, List<Attachment> files) {
    var work = gate.take(id);
    var form =
        forms
            .form(work.file(), work.task())
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.OTHER_KIND));
    forms.keep(work.file().id(), work.task(), form.tidy(answers, forms.now()));
    attach(work.file(), files);
    return work.file().id();
  }

  private void attach(Case file, List<Attachment> files) {
    if (files.isEmpty()) {
      return;
    }
    var now = context.now();
    documents.add(
        file.id(),
        files.stream()
            .map(f -> new CaseDocument(f.file(), f.title(), CaseDocument.Source.OFFICE, now))
            .toList());
    files.forEach(
        f ->
            journal.record(
                new CaseEvent.FileAttached(file.id().value(), file.facts(), f.file().value())));
  }
}
