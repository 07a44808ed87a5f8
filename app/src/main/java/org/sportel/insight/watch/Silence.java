package org.sportel.insight.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fewer applications than the days before and the season let expect.
 *
 * <p>Every weekday has its own usual number, from the year before the window. Where there is a
 * whole year, the same weeks of that year tell the season. What was counted is uncertain as well:
 * the number that comes by chance is negative binomial (a Poisson count whose mean is itself known
 * from a count), so that little history proves little.
 *
 * @param expected applications in the window
 * @param seen applications that came
 * @param chance how likely so few are by chance
 * @param last the day of the last one
 */
public record Silence(double expected, int seen, double chance, LocalDate last) {
  /** How many days are looked at. */
  public static final int WINDOW = 28;

  /** Below this chance it is said. */
  public static final double RARE = 0.001;

  /** With fewer expected, nothing is said. */
  public static final double LEAST_EXPECTED = 5;

  private static final int YEAR = 364;
  private static final int LEAST_HISTORY = 84;
  private static final int SEASON = 14;
  private static final double DAMPING = 5;

  /**
   * Looks at the days up to one, that day left out.
   *
   * @param counts applications by day; days without any may be missing
   * @return empty where as many came as could be expected, or too little is known
   */
  public static Optional<Silence> of(Map<LocalDate, Integer> counts, LocalDate today) {
    var days = new TreeMap<>(counts);
    var from = today.minusDays(WINDOW);
    var before = days.headMap(from, false);
    if (before.isEmpty() || from.minusDays(LEAST_HISTORY).isBefore(before.firstKey())) {
      return Optional.empty();
    }
    var begin = max(before.firstKey(), from.minusDays(YEAR));
    var usual = usual(before.tailMap(begin, true), begin, from);
    double expected = expected(usual, from, today) * season(before, usual, from);
    int known = sum(before.tailMap(begin, true));
    int seen = sum(days.subMap(from, true, today, false));
    if (expected < LEAST_EXPECTED || seen >= expected) {
      return Optional.empty();
    }
    double chance = chance(seen, expected, known);
    return chance < RARE
        ? Optional.of(new Silence(expected, seen, chance, days.headMap(today, false).lastKey()))
        : Optional.empty();
  }

  private static Map<DayOfWeek, Double> usual(
      NavigableMap<LocalDate, Integer> days, LocalDate begin, LocalDate end) {
    Map<DayOfWeek, Double> sums = new EnumMap<>(DayOfWeek.class);
    Map<DayOfWeek, Double> usual = new EnumMap<>(DayOfWeek.class);
    days.forEach((day, count) -> sums.merge(day.getDayOfWeek(), (double) count, Double::sum));
    for (var weekday : DayOfWeek.values()) {
      long often = begin.datesUntil(end).filter(day -> day.getDayOfWeek() == weekday).count();
      usual.put(weekday, sums.getOrDefault(weekday, 0.0) / Math.max(1, often));
    }
    return usual;
  }

  private static double expected(Map<DayOfWeek, Double> usual, LocalDate from, LocalDate to) {
    return from.datesUntil(to)
        .mapToDouble(day -> usual.getOrDefault(day.getDayOfWeek(), 0.0))
        .sum();
  }

  /** How the same weeks of the year before stood out of it. */
  private static double season(
      NavigableMap<LocalDate, Integer> before, Map<DayOfWeek, Double> usual, LocalDate from) {
    var begin = from.minusDays(YEAR + SEASON);
    if (before.firstKey().isAfter(begin)) {
      return 1;
    }
    var end = begin.plusDays(WINDOW + 2L * SEASON);
    double then = sum(before.subMap(begin, true, end, false));
    return Math.clamp((then + DAMPING) / (expected(usual, begin, end) + DAMPING), 0.2, 5);
  }

  /**
   * P(at most so many) of a negative binomial with this mean and the size of what is known; summed
   * as logarithms, because a single term of a busy unit is smaller than any number.
   */
  static double chance(int seen, double mean, int known) {
    double size = known + 0.5;
    double share = mean / (size + mean);
    double term = size * Math.log1p(-share);
    double most = term;
    double sum = 1;
    for (int k = 1; k <= seen; k++) {
      term += Math.log((size + k - 1) / k * share);
      if (term > most) {
        sum = sum * Math.exp(most - term) + 1;
        most = term;
      } else {
        sum += Math.exp(term - most);
      }
    }
    return Math.min(1, Math.exp(most) * sum);
  }

  /** How many days ago the last one was. */
  public long quietDays(LocalDate today) {
    return ChronoUnit.DAYS.between(last, today);
  }

  private static int sum(Map<LocalDate, Integer> days) {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
