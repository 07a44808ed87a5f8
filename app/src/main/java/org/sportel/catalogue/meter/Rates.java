package org.sportel.catalogue.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sportel.catalogue.card.CitizenCost;

/**
 * What time, a trip and a copied page are worth, in the tenant's currency.
 *
 * <p>By the EU Standard Cost Model an administrative cost is price × quantity: the price of one
 * case is time × tariff and what is bought for it, the quantity is the cases of a year. Fees are no
 * administrative cost and are told apart. Law: EU Better Regulation Toolbox, tool 60
 *
 * @param hour of a person's time
 * @param trip to an office, there and back
 * @param page copied or verified
 */
record Rates(BigDecimal hour, BigDecimal trip, BigDecimal page) {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** What one case costs a person beside the fee, to the cent. */
  BigDecimal perCase(CitizenCost cost) {
    return hour.multiply(BigDecimal.valueOf(cost.minutes()))
        .divide(MINUTES, 6, RoundingMode.HALF_UP)
        .add(trip.multiply(BigDecimal.valueOf(cost.trips())))
        .add(page.multiply(BigDecimal.valueOf(cost.copies())))
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** What the cases of a year cost people beside the fee. */
  BigDecimal perYear(CitizenCost cost, int yearly) {
    return perCase(cost).multiply(BigDecimal.valueOf(yearly));
  }
}
