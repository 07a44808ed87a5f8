package org.sportel.casework.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.sportel.catalogue.card.Fee;
import org.sportel.platform.LocalText;

/**
 * Money that an applicant owes for a case.
 *
 * @param amount more than zero, two digits after the point at most
 * @param currency ISO 4217
 * @param purpose what it is for
 */
public record Due(BigDecimal amount, String currency, LocalText purpose) {
  /** A fee that is always the same sum, as what somebody owes; empty for any other. */
  public static Optional<Due> fixed(Optional<Fee> fee) {
    return fee.filter(one -> one.kind() == Fee.Kind.FIXED)
        .filter(one -> one.amount().filter(sum -> sum.signum() > 0).isPresent())
        .map(one -> new Due(one.amount().orElseThrow(), one.currency(), one.name()));
  }

  /** Refuses what nobody can owe. */
  public Due {
    if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("No sum of money: " + amount);
    }
  }
}
