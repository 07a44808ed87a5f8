package org.sportel.casework.model;

import java.util.Optional;

/**
 * The fee of a case.
 *
 * @param note the slip's number or the waiver's reason; empty where nothing was noted
 * @param due what is asked for; empty where only the service's card says it
 */
public record CaseFee(FeeState state, String note, Optional<Due> due) {
  /** A fee of which nothing is known. */
  public static final CaseFee OPEN = new CaseFee(FeeState.OPEN, "");

  /** A fee whose sum only the card says. */
  public CaseFee(FeeState state, String note) {
    this(state, note, Optional.empty());
  }

  /** Whether nothing is owed any more. */
  public boolean settled() {
    return state != FeeState.OPEN;
  }
}
