package org.sportel.casework.marks;

import java.util.UUID;
import org.sportel.casework.model.CaseFacts;
import org.sportel.platform.Event;

/** What the journal keeps of marks in drafts; never their words. {@code subject} is the case. */
sealed interface DraftMarkEvent extends Event {
  /** The head marked a place. */
  record Marked(UUID subject, CaseFacts of, UUID mark, DraftPart part) implements DraftMarkEvent {
    @Override
    public String type() {
      return "casework.draft-marked";
    }
  }

  /** The head took a mark back before the draft was returned. */
  record TakenBack(UUID subject, CaseFacts of, UUID mark) implements DraftMarkEvent {
    @Override
    public String type() {
      return "casework.draft-mark-taken-back";
    }
  }

  /** The writer of the draft did what the mark asks for, or answered it. */
  record Settled(UUID subject, CaseFacts of, UUID mark, boolean answered)
      implements DraftMarkEvent {
    @Override
    public String type() {
      return "casework.draft-mark-settled";
    }
  }
}
