package org.sportel.insight.notes;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about notes on events. */
public final class NoteRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** There is no such note, or it is another office's. */
    NO_SUCH_NOTE(404, ""),
    /** Somebody changed it meanwhile. */
    NOTE_CHANGED(409, ""),
    /** Its words are too many. */
    NOTE_LONG(422, "words"),
    /** There are as many as fit on a course. */
    TOO_MANY_NOTES(422, "words");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  NoteRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  /** What of the form is at fault. */
  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
