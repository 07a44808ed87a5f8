package org.sportel.network;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The opening times of an ordinary week. A day without times is closed.
 *
 * @throws IllegalArgumentException when times of one day overlap or are out of order
 */
public record Hours(Map<DayOfWeek, List<Span>> week) {
  /** Copies and checks. */
  public Hours {
    var copy = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    week.forEach((day, spans) -> copy.put(day, ordered(spans)));
    week = Map.copyOf(copy);
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
  static List<Span> ordered(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).opens().isBefore(spans.get(i - 1).closes())) {
        throw new IllegalArgumentException("Times overlap: " + spans);
      }
    }
    return List.copyOf(spans);
  }
}
