package org.sportel.visits.model;

import java.util.List;
import java.util.Set;

/** How a ticket stands. */
public enum TicketState {
  /** Given a number, not yet in anybody's hand; nobody calls it. */
  ISSUED,
  /** In the hand of somebody who waits. */
  WAITING,
  /** Called to a counter. */
  CALLED,
  /** At the counter. */
  SERVING,
  /** Sent away for a while; waits again at its time or when a clerk says so. */
  PARKED,
  /** Served. */
  FINISHED,
  /** Called and not come. */
  MISSED,
  /** Gone without service. */
  LEFT,
  /** Ended without ever having been in anybody's hand; nobody waited with it and nobody left. */
  LAPSED;

  /** Those that can still be called. */
  public static final List<TicketState> THAT_WAIT = List.of(WAITING, PARKED);

  /** Where it may go from here; a ticket that was missed may come back. */
  public Set<TicketState> next() {
    return switch (this) {
      case ISSUED -> Set.of(WAITING, CALLED, LAPSED);
      case WAITING, PARKED -> Set.of(WAITING, PARKED, CALLED, LEFT);
      case CALLED -> Set.of(SERVING, MISSED, PARKED, WAITING, FINISHED, LEFT);
      case SERVING -> Set.of(FINISHED, PARKED, WAITING, LEFT);
      case MISSED -> Set.of(WAITING);
      case FINISHED, LEFT, LAPSED -> Set.of();
    };
  }

  /** Whether it is at a counter. */
  public boolean called() {
    return this == CALLED || this == SERVING;
  }

  /** Whether it ended without service and is not called any more. */
  public boolean gone() {
    return this == LEFT || this == LAPSED;
  }

  /** Whether it can still be called. */
  public boolean waits() {
    return THAT_WAIT.contains(this);
  }
}
