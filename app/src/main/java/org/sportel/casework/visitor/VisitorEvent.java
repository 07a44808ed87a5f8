package org.sportel.casework.visitor;

import java.util.UUID;
import org.sportel.platform.Event;

/** What the journal keeps of visitors who say who they are: never who. */
sealed interface VisitorEvent extends Event {
  /**
   * Somebody said who they are. {@code subject} is the visit.
   *
   * @param cases how many cases the office has of them
   */
  record VisitorKnown(UUID subject, int cases) implements VisitorEvent {
    @Override
    public String type() {
      return "casework.visitor-known";
    }
  }
}
