package org.sportel.network;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The opening times of an ordinary week. A day without times is closed.
 *
 * @throws IllegalArgumentException when times overlap or are out of order, those over midnight with
 *     the next day's too
 */
public record Hours(Map<DayOfWeek, List<Span>> week) {
  /** Copies and checks. */
  public Hours {
    var copy = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    week.forEach((day, spans) -> copy.put(day, ordered(spans)));
    clash(copy)
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  "Times of " + day + " overlap with the next day's");
            });
    week = Map.copyOf(copy);
  }

  /** The day whose last time reaches over midnight into the times of the next one. */
  public static Optional<DayOfWeek> clash(Map<DayOfWeek, List<Span>> week) {
    return week.entrySet().stream()
        .filter(day -> !day.getValue().isEmpty())
        .filter(
            day ->
                week.getOrDefault(day.getKey().plus(1), List.of()).stream()
                    .anyMatch(next -> day.getValue().getLast().reachesInto(next.opens())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The same times from Monday to Friday. */
  public static Hours weekdays(Span... spans) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
        week.put(day, List.of(spans));
      }
    }
    return new Hours(week);
  }

  /** The times of a day, none when closed. */
  public List<Span> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  /**
   * The times, unless they overlap or are out of order.
   *
   * @throws IllegalArgumentException when they do
   */
  public static List<Span> ordered(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).overlaps(spans.get(i))) {
        throw new IllegalArgumentException("Times overlap: " + spans);
      }
    }
    return List.copyOf(spans);
  }
}
