package org.sportel.casework.stopped;

import java.util.UUID;
import org.sportel.casework.model.CaseFacts;
import org.sportel.platform.Event;

/** What the journal keeps of moves that need a second person: steps and who decided. */
sealed interface StepMoveEvent extends Event {
  /** A step that had stopped shall be sent to another element, when a second person agrees. */
  record Proposed(UUID subject, CaseFacts of, int token, String element, String to)
      implements StepMoveEvent {
    @Override
    public String type() {
      return "casework.step-move-proposed";
    }
  }

  /** What was proposed for a stopped step was taken back or not agreed to. */
  record Dropped(UUID subject, CaseFacts of, int token, String element, String to)
      implements StepMoveEvent {
    @Override
    public String type() {
      return "casework.step-move-dropped";
    }
  }

  /**
   * Whether a second person must approve a move was decided anew.
   *
   * @param subject who decided
   */
  record RuleSet(UUID subject, boolean twoPersons) implements StepMoveEvent {
    @Override
    public String type() {
      return "casework.move-rule-set";
    }
  }
}
