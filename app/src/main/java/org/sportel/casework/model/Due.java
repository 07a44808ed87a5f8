package org.sportel.casework.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
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

  /** What a card asks for at a speed; empty where that is not always the same single sum. */
  public static Optional<Due> ofCard(ServiceCard card, Speed speed) {
    var faster = speed == Speed.EXPRESS ? card.expressFee() : Optional.<Fee>empty();
    var fees = card.card().charges().fees();
    return fixed(
        faster.or(() -> fees.size() == 1 ? Optional.of(fees.getFirst()) : Optional.empty()));
  }

  /** Refuses what nobody can owe. */
  public Due {
    if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("No sum of money: " + amount);
    }
  }
}
