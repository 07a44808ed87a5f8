package org.sportel.catalogue.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money that a service costs.
 *
 * @param amount empty where it is calculated for each case
 * @param currency ISO 4217
 * @param accounts where it is paid, as the source gives them without blanks; any one of them
 * @param text the source's words, unchanged
 */
public record Fee(
    Optional<BigDecimal> amount, String currency, List<String> accounts, String text) {
  /** Copies the accounts. */
  public Fee {
    accounts = List.copyOf(accounts);
  }
}
