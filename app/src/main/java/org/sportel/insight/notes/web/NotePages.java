package org.sportel.insight.notes.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.notes.EventNote;
import org.sportel.insight.notes.EventNotes;
import org.sportel.insight.notes.NoteRight;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.NotAllowed;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the pages of notes, inside the caller's transaction. */
@Component
final class NotePages {
  private final EventNotes notes;
  private final NoteRight right;
  private final CurrentTenant current;

  NotePages(EventNotes notes, NoteRight right, CurrentTenant current) {
    this.notes = notes;
    this.right = right;
    this.current = current;
  }

  NotesPage list(String done) {
    return new NotesPage(
        notes.list().reversed().stream().map(this::line).toList(),
        right.writes(),
        right.forNetwork(),
        done);
  }

  private NotesPage.Line line(EventNote one) {
    return new NotesPage.Line(
        Texts.date(one.day()),
        Texts.show(one.words()),
        t(one.network() ? "insight.note.ofNetwork" : "insight.note.ofOffice"),
        right.changes(one) && notes.own(one.id()) ? NotesController.path(one.id()) : "");
  }

  /** The page of a new one. */
  NotePage blank(NoteForm form, FieldErrors errors) {
    return page("", form, right.forNetwork(), errors);
  }

  /** The page on which one is changed; what was typed where something was. */
  NotePage change(UUID id, Optional<NoteForm> typed, FieldErrors errors) {
    var one = notes.get(id);
    if (!right.changes(one)) {
      throw new NotAllowed();
    }
    return page(
        NotesController.path(id), typed.orElseGet(() -> NoteForm.of(one)), one.network(), errors);
  }

  private NotePage page(String path, NoteForm form, boolean network, FieldErrors errors) {
    if (!right.writes()) {
      throw new NotAllowed();
    }
    return new NotePage(path, form, current.get().lang(), network, errors);
  }
}
