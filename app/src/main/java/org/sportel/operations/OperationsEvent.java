package org.sportel.operations;

import java.util.UUID;
import org.sportel.platform.Event;

/** What people did about something that failed; the subject is the failed job or parked entry. */
sealed interface OperationsEvent extends Event {
  /**
   * It is tried again.
   *
   * @param kind the job's kind, or the follower's name
   */
  record Retried(UUID subject, String kind) implements OperationsEvent {
    @Override
    public String type() {
      return "operations.retried";
    }
  }

  /**
   * It is given up.
   *
   * @param kind the job's kind, or the follower's name
   */
  record Discarded(UUID subject, String kind, DiscardReason reason) implements OperationsEvent {
    @Override
    public String type() {
      return "operations.discarded";
    }
  }
}
