package org.sportel.insight.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Mean, quantiles and largest of whole numbers, exact and then rounded to three places. */
final class Spreads {
  private static final int PLACES = 3;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private long[] values = new long[1024];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Of milliseconds, in seconds. */
  LogFigures.Spread seconds() {
    var sorted = sorted();
    return new LogFigures.Spread(
        round(mean(sorted).divide(THOUSAND)),
        round(quantile(sorted, 5).divide(THOUSAND)),
        round(quantile(sorted, 9).divide(THOUSAND)),
        round(BigDecimal.valueOf(last(sorted)).divide(THOUSAND)));
  }

  /** Of counts. */
  LogFigures.Size sizes() {
    var sorted = sorted();
    return new LogFigures.Size(
        round(mean(sorted)), round(quantile(sorted, 5)), size == 0 ? 0 : sorted[0], last(sorted));
  }

  private long[] sorted() {
    var sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long last(long[] sorted) {
    return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
  }

  private static BigDecimal mean(long[] sorted) {
    var sum = BigDecimal.ZERO;
    for (var value : sorted) {
      sum = sum.add(BigDecimal.valueOf(value));
    }
    var count = BigDecimal.valueOf(Math.max(1, sorted.length));
    return sum.divide(count, 12, RoundingMode.HALF_UP);
  }

  /** Linear between the two neighbours of the place (n − 1) × tenths / 10. */
  private static BigDecimal quantile(long[] sorted, int tenths) {
    if (sorted.length == 0) {
      return BigDecimal.ZERO;
    }
    var tenfold = (long) (sorted.length - 1) * tenths;
    var below = (int) (tenfold / 10);
    var low = BigDecimal.valueOf(sorted[below]);
    var rest = tenfold % 10;
    if (rest == 0) {
      return low;
    }
    var step = BigDecimal.valueOf(sorted[below + 1]).subtract(low);
    return low.add(step.multiply(BigDecimal.valueOf(rest)).divide(BigDecimal.TEN));
  }

  /** An exact half falls, as it does in the published numbers of public logs. */
  private static BigDecimal round(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_DOWN);
  }
}
