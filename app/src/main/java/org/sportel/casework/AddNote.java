package org.sportel.casework;

import org.sportel.casework.access.Desk;
import org.sportel.casework.access.Sight;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Talk;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes a note for colleagues; the applicant does not see it on the tracking page. */
@Component
public final class AddNote {
  private final Cases cases;
  private final Talk talk;
  private final Sight sight;
  private final Journal journal;
  private final Moment moment;

  AddNote(Cases cases, Talk talk, Sight sight, Journal journal, Moment moment) {
    this.cases = cases;
    this.talk = talk;
    this.sight = sight;
    this.journal = journal;
    this.moment = moment;
  }

  /**
   * Adds the note, also to a closed case.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public void add(CaseId id, String body) {
    var file = cases.lock(id);
    sight.requireWork(file);
    var note =
        new Talk.Note(
            moment.id(),
            Desk.text("note", body, RequestCorrection.LONGEST),
            moment.actor().office(),
            moment.now());
    talk.add(id, note, moment.actor());
    journal.record(new CaseEvent.NoteAdded(id.value(), file.facts(), note.id()));
  }
}
