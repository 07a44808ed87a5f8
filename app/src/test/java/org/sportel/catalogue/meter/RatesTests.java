package org.sportel.catalogue.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.CitizenCost;

/** The arithmetic of the Standard Cost Model. */
class RatesTests {
  private static final Rates RATES =
      new Rates(new BigDecimal("6.00"), new BigDecimal("4.50"), new BigDecimal("0.30"));

  @Test
  void addsTimeTripsAndPages() {
    assertThat(RATES.perCase(new CitizenCost(50, 2, 1))).isEqualByComparingTo("10.10");
    assertThat(RATES.perYear(new CitizenCost(50, 2, 1), 1200)).isEqualByComparingTo("12120.00");
  }

  @Test
  void roundsACaseToTheCentOnce() {
    assertThat(RATES.perCase(new CitizenCost(7, 0, 0))).isEqualTo(new BigDecimal("0.70"));
    assertThat(RATES.perCase(new CitizenCost(0, 0, 0))).isEqualTo(new BigDecimal("0.00"));
  }
}
