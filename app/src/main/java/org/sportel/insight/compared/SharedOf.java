package org.sportel.insight.compared;

import java.math.BigDecimal;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.words.OnTimeReadings;

/**
 * A share and of how many it is one.
 *
 * @param share between zero and one
 */
record SharedOf(long sample, double share) {
  static SharedOf of(Measured measured) {
    return new SharedOf(
        measured.sample(), measured.value().map(BigDecimal::doubleValue).orElse(0.0));
  }

  static SharedOf of(OnTimeReadings readings) {
    return new SharedOf(readings.ended(), readings.share());
  }
}
