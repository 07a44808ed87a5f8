package org.sportel.insight.explained;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happened to an explanation; never its words.
 *
 * <p>The subject stands for the tenant's explanations.
 */
sealed interface ExplanationEvent extends Event {
  /** It was written or changed. */
  record Explained(UUID subject, String indicator, int edition) implements ExplanationEvent {
    @Override
    public String type() {
      return "insight.figure-explained";
    }
  }

  /** It is gone. */
  record Withdrawn(UUID subject, String indicator) implements ExplanationEvent {
    @Override
    public String type() {
      return "insight.explanation-withdrawn";
    }
  }
}
