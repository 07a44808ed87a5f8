package org.sportel.catalogue.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * Money that a service costs.
 *
 * @param amount the sum, the sum for one unit, or the percentage; empty where it is calculated for
 *     each case
 * @param currency ISO 4217
 * @param per for a rate the unit ("ton and year"), for a share what it is a share of
 * @param accounts where it is paid, without blanks; any one of them
 * @param name what it is for; a source's words stay unchanged
 */
public record Fee(
    Kind kind,
    Optional<BigDecimal> amount,
    String currency,
    Optional<LocalText> per,
    List<String> accounts,
    LocalText name,
    Optional<LegalReference> legalBasis) {
  /** How the sum comes about. */
  public enum Kind {
    /** Always the same sum. */
    FIXED,
    /** So much for each unit. */
    RATE,
    /** A percentage of a base. */
    SHARE,
    /** Found for each case. */
    CALCULATED
  }

  /** Copies the accounts; only a calculated fee has no amount. */
  public Fee {
    accounts = List.copyOf(accounts);
    if (amount.isEmpty() && kind != Kind.CALCULATED) {
      throw new IllegalArgumentException("A fee without an amount is calculated");
    }
    if (amount.isPresent() && amount.get().signum() < 0) {
      throw new IllegalArgumentException("A fee is not below zero");
    }
  }
}
