package org.sportel.insight.declared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sportel.platform.published.SmallNumbers;
import org.sportel.platform.text.TypedDay;

/**
 * What is told of months, the same wherever it is told. Each calendar year is divided into
 * stretches of enough: the months of a longer stretch are hidden, and a total reaches over whole
 * stretches only, so that neither the shown months nor an earlier total give a small month away.
 *
 * @param hidden the months that are not told by themselves
 * @param whole the days that a total may count; empty where there are not enough yet
 */
public record PublishedMonths(Set<String> hidden, Optional<Window> whole) {
  /** Copies the set. */
  public PublishedMonths {
    hidden = Set.copyOf(hidden);
  }

  /** From one day until before another. */
  public record Window(LocalDate from, LocalDate until) {}

  /**
   * Of months that are over, by their ISO 8601 keys.
   *
   * @param least how many are enough
   */
  public static PublishedMonths of(Map<String, Measured> months, long least) {
    var years = new TreeMap<Integer, SortedMap<YearMonth, Long>>();
    months.forEach(
        (key, measured) -> {
          var month = TypedDay.isoMonth(key).orElseThrow();
          years
              .computeIfAbsent(month.getYear(), _ -> new TreeMap<>())
              .put(month, measured.sample());
        });
    var hidden = new HashSet<String>();
    var whole = Optional.<Window>empty();
    var broken = false;
    for (var year : years.entrySet()) {
      var series = SmallNumbers.series(year.getValue(), least);
      series.hidden().forEach(month -> hidden.add(month.toString()));
      if (series.until().isPresent()) {
        var from = LocalDate.of(year.getKey(), 1, 1);
        var goesOn = whole.isPresent() && !broken;
        whole =
            Optional.of(
                new Window(
                    goesOn ? whole.get().from() : from,
                    series.until().get().plusMonths(1).atDay(1)));
      }
      broken = rest(year.getValue(), series.until()) > 0 || (broken && series.until().isEmpty());
    }
    return new PublishedMonths(hidden, whole);
  }

  /** How many stand behind the months of a year that fill no stretch. */
  private static long rest(SortedMap<YearMonth, Long> year, Optional<YearMonth> until) {
    return until.map(last -> year.tailMap(last.plusMonths(1))).orElse(year).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
