package org.sportel.visits.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CounterId;

/**
 * A ticket called to a counter.
 *
 * @param account who called
 * @param servingAt when the person came; empty while they have not
 */
public record CounterCall(
    UUID id,
    TicketId ticket,
    CounterId counter,
    UUID account,
    CallReason because,
    Instant calledAt,
    Optional<Instant> recalledAt,
    Optional<Instant> servingAt,
    Optional<Instant> endedAt,
    Optional<End> endedAs) {
  /** How a call ended. */
  public enum End {
    /** The person was served. */
    FINISHED,
    /** Nobody came. */
    MISSED,
    /** The person was sent away for a while. */
    PARKED,
    /** The person waits for somebody else. */
    TRANSFERRED,
    /** The person left. */
    LEFT
  }

  /** When serving began; where nobody said so, the call. */
  public Instant servedFrom() {
    return servingAt.orElse(calledAt);
  }
}
