package org.sportel.visits.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sportel.visits.figures.PastIntervals.Stretch;

/** Waits by hour and weekday: pure. */
final class WaitsByHour {
  /** Against what waits are held. */
  static final Duration TARGET = Duration.ofMinutes(15);

  private static final int HOURS = 24;

  private final Map<DayOfWeek, Map<Integer, List<Duration>>> waits = new HashMap<>();

  WaitsByHour(List<Stretch> stretches, ZoneId zone) {
    for (var one : stretches) {
      if (!one.serving()) {
        var at = one.from().atZone(zone);
        waits
            .computeIfAbsent(at.getDayOfWeek(), day -> new HashMap<>())
            .computeIfAbsent(at.getHour(), hour -> new ArrayList<>())
            .add(one.length());
      }
    }
  }

  /**
   * An hour of a weekday.
   *
   * @param median half waited no longer
   */
  record Square(int people, Duration median) {
    /** From 1 below half the target to 4 above twice the target. */
    int level(Duration target) {
      if (median.multipliedBy(2).compareTo(target) <= 0) {
        return 1;
      }
      if (median.compareTo(target) <= 0) {
        return 2;
      }
      return median.compareTo(target.multipliedBy(2)) <= 0 ? 3 : 4;
    }
  }

  /** The hours of the day in which anybody came on any weekday. */
  List<Integer> hours() {
    return IntStream.range(0, HOURS)
        .filter(hour -> waits.values().stream().anyMatch(day -> day.containsKey(hour)))
        .boxed()
        .toList();
  }

  Optional<Square> at(DayOfWeek day, int hour) {
    var all = waits.getOrDefault(day, Map.of()).getOrDefault(hour, List.of());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var sorted = all.stream().sorted().toList();
    return Optional.of(new Square(sorted.size(), sorted.get((sorted.size() - 1) / 2)));
  }
}
