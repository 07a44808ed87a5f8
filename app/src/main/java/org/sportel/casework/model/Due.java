package org.sportel.casework.model;

import java.math.BigDecimal;
import org.sportel.platform.LocalText;

/**
 * Money that an applicant owes for a case.
 *
 * @param amount more than zero, two digits after the point at most
 * @param currency ISO 4217
 * @param purpose what it is for
 */
public record Due(BigDecimal amount, String currency, LocalText purpose) {
  /** Refuses what nobody can owe. */
  public Due {
    if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("No sum of money: " + amount);
    }
  }
}
