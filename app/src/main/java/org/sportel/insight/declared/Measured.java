package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A value and of how many it is made.
 *
 * @param value seconds, a share between zero and one, or a number; empty of nothing
 * @param sample events, cases or tickets behind it
 */
public record Measured(Optional<BigDecimal> value, long sample) {
  private static final int PLACES = 6;

  /** Rounds to six places. */
  public Measured {
    value = value.map(exact -> exact.setScale(PLACES, RoundingMode.HALF_UP));
  }

  /** Made of nothing. */
  static Measured nothing() {
    return new Measured(Optional.empty(), 0);
  }
}
