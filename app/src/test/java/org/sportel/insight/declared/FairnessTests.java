package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals, and parts that cannot be found by subtraction. */
final class FairnessTests {
  @Test
  void theIntervalOfAShareIsWilsons() {
    var half = Interval.ofShare(0.5, 10);
    assertThat(half.low()).isCloseTo(0.2366, within(0.0001));
    assertThat(half.high()).isCloseTo(0.7634, within(0.0001));
    var none = Interval.ofShare(0, 10);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.2775, within(0.0001));
    assertThat(Interval.ofShare(1, 1).high()).isEqualTo(1);
  }

  @Test
  void theMedianLiesBetweenOrderStatistics() {
    assertThat(Interval.ranksOfMedian(100)).containsExactly(40, 61);
    assertThat(Interval.ranksOfMedian(1)).containsExactly(1, 1);
    var random = new Random(4);
    var covered = 0;
    for (var round = 0; round < 2_000; round++) {
      var values = random.doubles(51).sorted().toArray();
      var ranks = Interval.ranksOfMedian(values.length);
      covered += values[(int) ranks[0] - 1] <= 0.5 && 0.5 <= values[(int) ranks[1] - 1] ? 1 : 0;
    }
    assertThat(covered).isBetween(1_900, 2_000);
  }

  @Test
  void noHiddenPartIsFoundByTakingTheShownOnesFromTheWhole() {
    for (var seed = 1L; seed <= 5_000; seed++) {
      var random = new Random(seed);
      var sizes = new LinkedHashMap<String, Long>();
      for (var part = 0; part < 1 + random.nextInt(12); part++) {
        sizes.put(
            "k" + part, (long) (random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(200)));
      }
      var hidden = Suppression.hidden(sizes, 5);
      sizes.forEach(
          (key, size) -> assertThat(!hidden.contains(key) && size > 0 && size < 5).isFalse());
      var rest = hidden.stream().mapToLong(key -> sizes.getOrDefault(key, 0L)).sum();
      var shown =
          sizes.keySet().stream()
              .filter(key -> !hidden.contains(key))
              .filter(key -> sizes.getOrDefault(key, 0L) > 0)
              .count();
      // What is left of the whole is at least five and of two parts or more, or nothing is shown.
      if (!hidden.isEmpty() && shown > 0) {
        assertThat(hidden.size()).as("seed " + seed).isGreaterThan(1);
        assertThat(rest).as("seed " + seed).isGreaterThanOrEqualTo(5);
      }
    }
  }
}
