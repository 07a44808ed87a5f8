package org.sportel.insight.yearly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of some whole months beside those of others.
 *
 * @param from the first month
 * @param to the last month
 * @param now their figures by code
 * @param before those of the months they are compared with; empty where nothing happened in any
 */
record ComparedSpan(
    YearMonth from, YearMonth to, Map<String, BigDecimal> now, Optional<Before> before) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What they are compared with.
   *
   * @param year whether it is the same months of the year before; otherwise the months before
   */
  record Before(boolean year, Map<String, BigDecimal> values) {}

  static long count(Map<String, BigDecimal> values, String code) {
    return values.getOrDefault(code, BigDecimal.ZERO).longValue();
  }

  /** Per cent decided on time of those decided with a deadline; of none there is no share. */
  static Optional<BigDecimal> onTime(Map<String, BigDecimal> values) {
    var part = count(values, "on-time");
    return share(part, part + count(values, "late"));
  }

  /** Per cent received without a known deadline. */
  static Optional<BigDecimal> without(Map<String, BigDecimal> values) {
    return share(count(values, "without-deadline"), count(values, "received"));
  }

  /** The median in seconds. */
  static Optional<BigDecimal> median(Map<String, BigDecimal> values) {
    return Optional.ofNullable(values.get("processing-median"));
  }

  private static Optional<BigDecimal> share(long part, long all) {
    return all == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
  }
}
