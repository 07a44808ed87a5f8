package org.sportel.insight.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SilenceTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final int SERIES = 2_000;

  @Test
  void aServiceThatStopsIsFound() {
    for (int seed = 0; seed < 200; seed++) {
      var days = series(new Random(seed), 400, 1);
      days.tailMap(TODAY.minusDays(Silence.WINDOW), true).clear();
      assertThat(Silence.of(days, TODAY))
          .hasValueSatisfying(
              silence -> {
                assertThat(silence.seen()).isZero();
                assertThat(silence.expected()).isBetween(12.0, 30.0);
                assertThat(silence.quietDays(TODAY)).isGreaterThan(Silence.WINDOW);
              });
    }
  }

  /** With a whole year, with half a year, and with little of it: no more than one in a hundred. */
  @Test
  void chanceAloneIsHardlyEverFound() {
    for (int history : new int[] {450, 200, 115}) {
      int alarms = 0;
      for (int seed = 0; seed < SERIES; seed++) {
        if (Silence.of(series(new Random(seed), history, 1), TODAY).isPresent()) {
          alarms++;
        }
      }
      assertThat(alarms).as(history + " days").isLessThanOrEqualTo(SERIES / 100);
    }
  }

  /** Every year the same weeks are quiet: the second time nobody is alarmed. */
  @Test
  void aQuietSeasonIsExpectedWhenAWholeYearIsKnown() {
    var days = series(new Random(7), 800, 4);
    for (int year = 0; year < 2; year++) {
      var end = TODAY.minusDays(364L * year);
      end.minusDays(Silence.WINDOW + 14)
          .datesUntil(end.plusDays(14))
          .forEach(day -> days.computeIfPresent(day, (_, count) -> count / 4));
    }
    assertThat(Silence.of(days, TODAY)).isEmpty();
  }

  @Test
  void littleHistoryAndRareServicesProveNothing() {
    assertThat(Silence.of(Map.of(), TODAY)).isEmpty();
    assertThat(Silence.of(Map.of(TODAY.minusDays(60), 90), TODAY)).isEmpty();
    assertThat(Silence.of(Map.of(TODAY.minusDays(300), 3), TODAY)).isEmpty();
    var late = series(new Random(1), 60, 1);
    late.tailMap(TODAY.minusDays(Silence.WINDOW), true).clear();
    assertThat(Silence.of(late, TODAY)).isEmpty();
  }

  @Test
  void theChanceIsThatOfANegativeBinomial() {
    // size 10.5, mean 6: P(0) = (1 - 6/16.5)^10.5; with much known it nears Poisson's e^-6
    assertThat(Silence.chance(0, 6, 10)).isCloseTo(Math.pow(10.5 / 16.5, 10.5), within(1e-12));
    assertThat(Silence.chance(0, 6, 10_000_000)).isCloseTo(Math.exp(-6), within(1e-6));
    assertThat(Silence.chance(999, 1_000, 13_000)).isBetween(0.45, 0.55);
    assertThat(Silence.chance(0, 5_000, 65_000)).isLessThan(1e-300);
    assertThat(Silence.chance(1_000, 6, 50)).isCloseTo(1, within(1e-9));
  }

  /** So many a working day, none at weekends. */
  private static TreeMap<LocalDate, Integer> series(Random random, int days, int times) {
    var counts = new TreeMap<LocalDate, Integer>();
    TODAY
        .minusDays(days)
        .datesUntil(TODAY)
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .forEach(day -> counts.put(day, poisson(random, times)));
    return counts;
  }

  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      count++;
      product *= random.nextDouble();
    }
    return count;
  }
}
