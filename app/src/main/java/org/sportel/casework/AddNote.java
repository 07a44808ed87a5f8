package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes a note for colleagues; the applicant does not see it on the tracking page. */
@Component
public final class AddNote {
  private final Cases cases;
  private final CaseMessages messages;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  AddNote(
      Cases cases,
      CaseMessages messages,
      CaseAccess access,
      Journal journal,
      ActionContext context) {
    this.cases = cases;
    this.messages = messages;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Adds the note, also to a closed case; once for each form.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public void add(CaseId id, String body, FormKey key) {
    var file = cases.lock(id);
    access.requireWork(file);
    var note =
        new CaseMessages.Note(
            context.id(),
            TaskGate.text("note", body, RequestCorrection.LONGEST),
            context.actor().office(),
            context.now());
    if (messages.add(id, note, context.actor(), key)) {
      journal.record(new CaseEvent.NoteAdded(id.value(), file.facts(), note.id()));
    }
  }
}
