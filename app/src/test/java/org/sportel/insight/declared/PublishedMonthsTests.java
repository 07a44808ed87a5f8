package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is told of months, read again and again by somebody who keeps it all. */
class PublishedMonthsTests {
  private static final int LEAST = 5;
  private static final YearMonth BEGINS = YearMonth.of(2024, 1);

  /** A total as somebody noted it, and what of it no shown month explains. */
  private record Noted(PublishedMonths.Window days, long total) {}

  private static SortedMap<String, Measured> months(Map<YearMonth, Long> all, YearMonth now) {
    var from = now.minusYears(1).withMonth(1);
    var months = new TreeMap<String, Measured>();
    all.forEach(
        (month, size) -> {
          if (!month.isBefore(from) && month.isBefore(now) && size > 0) {
            months.put(month.toString(), new Measured(Optional.empty(), size));
          }
        });
    return months;
  }

  private static long sum(Map<YearMonth, Long> all, PublishedMonths.Window days) {
    return all.entrySet().stream()
        .filter(month -> !month.getKey().atDay(1).isBefore(days.from()))
        .filter(month -> month.getKey().atDay(1).isBefore(days.until()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void noMonthIsFoundByTakingShownMonthsAndEarlierTotalsAway() {
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var all = new TreeMap<YearMonth, Long>();
      var shown = new TreeMap<YearMonth, Long>();
      var noted = new ArrayList<Noted>();
      int most = 2 + random.nextInt(14);
      for (int n = 0; n < 36; n++) {
        all.put(BEGINS.plusMonths(n), (long) random.nextInt(most));
      }
      for (int n = 1; n <= 36; n++) {
        var told = months(all, BEGINS.plusMonths(n));
        var published = PublishedMonths.of(told, LEAST);
        told.forEach(
            (key, measured) -> {
              if (!published.hidden().contains(key)) {
                assertThat(measured.sample()).isGreaterThanOrEqualTo(LEAST);
                shown.put(YearMonth.parse(key), measured.sample());
              }
            });
        published.whole().ifPresent(days -> noted.add(new Noted(days, sum(all, days))));
      }
      check(seed, all, shown, noted);
    }
  }

  private static void check(
      int seed, Map<YearMonth, Long> all, Map<YearMonth, Long> shown, List<Noted> noted) {
    for (var one : noted) {
      enough(seed, one.total() - sum(shown, one.days()));
      for (var other : noted) {
        if (one.days().from().equals(other.days().from())
            && one.days().until().isBefore(other.days().until())) {
          var between = new PublishedMonths.Window(one.days().until(), other.days().until());
          assertThat(other.total() - one.total()).isEqualTo(sum(all, between));
          enough(seed, sum(all, between) - sum(shown, between));
        }
        if (one.days().until().equals(other.days().until())
            && one.days().from().isBefore(other.days().from())) {
          var between = new PublishedMonths.Window(one.days().from(), other.days().from());
          enough(seed, sum(all, between) - sum(shown, between));
        }
      }
    }
  }

  /** What is left is nothing, or stands behind enough. */
  private static void enough(int seed, long left) {
    assertThat(left == 0 || left >= LEAST).as(seed + ": " + left).isTrue();
  }

  @Test
  void aTotalReachesOverEveryMonthWhereAllAreEnough() {
    var all = new TreeMap<YearMonth, Long>();
    for (int n = 0; n < 17; n++) {
      all.put(BEGINS.plusMonths(n), 9L);
    }
    var published = PublishedMonths.of(months(all, YearMonth.of(2025, 6)), LEAST);
    assertThat(published.hidden()).isEmpty();
    assertThat(published.whole())
        .contains(new PublishedMonths.Window(BEGINS.atDay(1), YearMonth.of(2025, 6).atDay(1)));
    assertThat(PublishedMonths.of(Map.of(), LEAST).whole()).isEmpty();
  }
}
