package org.sportel.casework.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fee of a case.
 *
 * @param note the slip's number or the waiver's reason; empty where nothing was noted
 * @param due what is asked for; empty where only the service's card says it
 * @param paid what was asked for when it was noted as paid; empty where that is not known
 */
public record CaseFee(FeeState state, String note, Optional<Due> due, Optional<Paid> paid) {
  /** A fee of which nothing is known. */
  public static final CaseFee OPEN = new CaseFee(FeeState.OPEN, "");

  /** A sum that was paid. */
  public record Paid(BigDecimal amount, String currency) {}

  /** A fee whose sum only the card says. */
  public CaseFee(FeeState state, String note) {
    this(state, note, Optional.empty(), Optional.empty());
  }

  /** With the sum that was paid; a fee that is open or waived has none. */
  public CaseFee paid(Optional<Due> asked) {
    return new CaseFee(
        state,
        note,
        due,
        asked
            .filter(sum -> state != FeeState.OPEN && state != FeeState.WAIVED)
            .map(sum -> new Paid(sum.amount(), sum.currency())));
  }

  /** Whether nothing is owed any more. */
  public boolean settled() {
    return state != FeeState.OPEN && rest().isEmpty();
  }

  /**
   * What is still owed of a fee that was paid before more was asked for; in another currency that
   * is all of it. Empty for one that is open as a whole, waived, or paid without a known sum.
   */
  public Optional<Due> rest() {
    return paid.flatMap(sum -> due.flatMap(asked -> rest(asked, sum)));
  }

  private static Optional<Due> rest(Due asked, Paid paid) {
    if (!asked.currency().equals(paid.currency())) {
      return Optional.of(asked);
    }
    return asked.amount().compareTo(paid.amount()) <= 0
        ? Optional.empty()
        : Optional.of(
            new Due(asked.amount().subtract(paid.amount()), asked.currency(), asked.purpose()));
  }
}
