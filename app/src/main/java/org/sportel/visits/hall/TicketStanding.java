package org.sportel.visits.hall;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;

/**
 * How a ticket stands, on a telephone.
 *
 * @param counter where it was called to
 * @param onward the queues in which it waits afterwards
 * @param ahead how many come before, in words
 * @param estimate how long it takes, in words
 * @param until when its holder comes back; empty where they chose no time
 */
record TicketStanding(
    String number,
    String state,
    Optional<Shown> counter,
    List<Shown> onward,
    String ahead,
    String estimate,
    String until) {
  TicketStanding {
    onward = List.copyOf(onward);
  }

  /** Somebody took it on the way and is not there yet. */
  static final String ON_THE_WAY = "ON_THE_WAY";

  /** Whether it can still be given up. */
  boolean waits() {
    return state.equals("WAITING")
        || state.equals("PARKED")
        || state.equals("ISSUED")
        || state.equals(ON_THE_WAY);
  }
}
