package org.sportel.insight.notes;

import java.util.UUID;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes a note on an event away. */
@Component
public final class RemoveNote {
  private final EventNotes notes;
  private final NoteRight right;
  private final Journal journal;

  RemoveNote(EventNotes notes, NoteRight right, Journal journal) {
    this.notes = notes;
    this.right = right;
    this.journal = journal;
  }

  /**
   * Removes it.
   *
   * @param version the one that was looked at
   * @throws NoteRefusal NO_SUCH_NOTE or NOTE_CHANGED
   * @throws org.sportel.platform.NotAllowed for whoever may not change indicators
   */
  public void remove(UUID id, int version) {
    right.require();
    var one = notes.hold(id, version);
    right.require(one);
    notes.remove(id);
    journal.record(new NoteEvent.Removed(id, one.network()));
  }
}
