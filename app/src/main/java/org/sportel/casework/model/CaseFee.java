package org.sportel.casework.model;

/**
 * The fee of a case.
 *
 * @param note the slip's number or the waiver's reason; empty where nothing was noted
 */
public record CaseFee(FeeState state, String note) {
  /** A fee of which nothing is known. */
  public static final CaseFee OPEN = new CaseFee(FeeState.OPEN, "");
}
