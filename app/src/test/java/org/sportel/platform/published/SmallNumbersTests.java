package org.sportel.platform.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small numbers stay hidden from who subtracts, and from who reads again later. */
class SmallNumbersTests {
  private static final int LEAST = 5;

  @Test
  void hidesASecondPartWhereOneAloneWouldFollowFromTheTotal() {
    assertThat(SmallNumbers.hidden(Map.of("a", 2L, "b", 7L, "c", 9L), LEAST, false))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(SmallNumbers.hidden(Map.of("a", 0L, "b", 7L), LEAST, false)).isEmpty();
  }

  @Test
  void aSmallMonthIsToldWithTheNextUntilThereAreEnough() {
    var series = SmallNumbers.series(new TreeMap<>(Map.of(1, 6L, 2, 2L, 3, 7L, 4, 0L, 5, 4L)), 5);
    assertThat(series.until()).contains(3);
    assertThat(series.hidden()).containsExactlyInAnyOrder(2, 3, 5);
  }

  /** Whoever reads every month's total and every month by itself, at every time. */
  @Test
  void noReaderFindsASmallMonthByAnyTwoTotals() {
    var random = new Random(955);
    for (int round = 0; round < 500; round++) {
      var sizes = new TreeMap<Integer, Long>();
      long told = 0;
      for (int month = 1; month <= 12; month++) {
        sizes.put(month, (long) random.nextInt(random.nextBoolean() ? 4 : 12));
        var series = SmallNumbers.series(sizes, LEAST);
        long total = series.until().map(until -> sum(sizes.headMap(until, true))).orElse(0L);
        assertThat(total - told).as("round " + round).matches(more -> more == 0 || more >= LEAST);
        told = total;
        long shown =
            sizes.headMap(series.until().orElse(0), true).entrySet().stream()
                .filter(one -> !series.hidden().contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(total - shown).matches(rest -> rest == 0 || rest >= LEAST);
        sizes.forEach(
            (period, size) -> {
              if (size > 0 && size < LEAST) {
                assertThat(series.hidden()).contains(period);
              }
            });
      }
    }
  }

  private static long sum(Map<Integer, Long> sizes) {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
