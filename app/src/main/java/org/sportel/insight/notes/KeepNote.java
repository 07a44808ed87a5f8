package org.sportel.insight.notes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.notes.NoteRefusal.Reason;
import org.sportel.platform.Acting;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Writes a note on an event, or changes one. */
@Component
public final class KeepNote {
  private static final int LONGEST = 200;

  private final EventNotes notes;
  private final NoteRight right;
  private final Journal journal;
  private final Acting acting;
  private final Ids ids;
  private final Clock clock;

  KeepNote(
      EventNotes notes, NoteRight right, Journal journal, Acting acting, Ids ids, Clock clock) {
    this.notes = notes;
    this.right = right;
    this.journal = journal;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  /** The note that is changed, and which version of it was looked at. */
  public record Seen(UUID note, int version) {}

  /**
   * Keeps it.
   *
   * @param seen the one that is changed; empty for a new one
   * @return its id
   * @throws NoteRefusal NOTE_LONG, TOO_MANY_NOTES, NO_SUCH_NOTE or NOTE_CHANGED
   * @throws org.sportel.platform.NotAllowed for whoever may not change indicators
   */
  public UUID keep(Optional<Seen> seen, LocalDate day, LocalText words) {
    right.require();
    if (words.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
      throw new NoteRefusal(Reason.NOTE_LONG, LONGEST);
    }
    var before = seen.map(one -> notes.hold(one.note(), one.version()));
    before.ifPresent(right::require);
    if (before.isEmpty()) {
      notes
          .full()
          .ifPresent(
              most -> {
                throw new NoteRefusal(Reason.TOO_MANY_NOTES, most);
              });
    }
    var next =
        new EventNote(
            before.map(EventNote::id).orElseGet(ids::next),
            before.map(EventNote::version).orElse(0) + 1,
            before.map(EventNote::network).orElseGet(right::forNetwork),
            day,
            words,
            acting.now().office());
    notes.keep(next, clock.instant());
    journal.record(new NoteEvent.Kept(next.id(), day, next.network(), next.version()));
    return next.id();
  }
}
