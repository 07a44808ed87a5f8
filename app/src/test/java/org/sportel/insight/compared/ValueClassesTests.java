package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes of values on a map: every value lies in one, and equal ones in the same. */
class ValueClassesTests {
  @Test
  void hasNoClassWithoutAValueAndOneForOne() {
    assertThat(ValueClasses.of(List.of()).ranges()).isEmpty();
    assertThat(ValueClasses.of(List.of()).of(BigDecimal.ONE)).isEmpty();
    var one = ValueClasses.of(List.of(BigDecimal.TEN));
    assertThat(one.ranges()).hasSize(1);
    assertThat(one.of(BigDecimal.TEN)).contains(1);
  }

  @Test
  void putsEqualValuesTogetherAndLosesNone() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var values =
          Stream.generate(() -> BigDecimal.valueOf(random.nextInt(10)))
              .limit(1 + random.nextInt(60))
              .toList();
      var classes = ValueClasses.of(values);
      assertThat(classes.ranges()).as("seed %s", seed).hasSizeBetween(1, 4);
      assertThat(classes.ranges().stream().mapToInt(ValueClasses.Range::count).sum())
          .as("seed %s", seed)
          .isEqualTo(values.size());
      for (var value : values) {
        var range = classes.ranges().get(classes.of(value).orElseThrow() - 1);
        assertThat(value).as("seed %s", seed).isBetween(range.low(), range.high());
      }
    }
  }
}
