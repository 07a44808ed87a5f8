package org.sportel.insight.notes;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to a note; never its words. */
public sealed interface NoteEvent extends Event {
  /**
   * It was written or changed.
   *
   * @param day on which something happened
   */
  record Kept(UUID subject, LocalDate day, boolean network, int version) implements NoteEvent {
    @Override
    public String type() {
      return "insight.event-note-kept";
    }
  }

  /** It is gone. */
  record Removed(UUID subject, boolean network) implements NoteEvent {
    @Override
    public String type() {
      return "insight.event-note-removed";
    }
  }
}
