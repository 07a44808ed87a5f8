package org.sportel.casework.conflict;

import java.util.UUID;
import org.sportel.casework.model.CaseFacts;
import org.sportel.platform.Event;

/** What the journal keeps of a conflict of interest in a case; never why. */
sealed interface CaseConflictEvent extends Event {
  /** The acting person declared one. */
  record Declared(UUID subject, CaseFacts of) implements CaseConflictEvent {
    @Override
    public String type() {
      return "casework.conflict-declared";
    }
  }
}
