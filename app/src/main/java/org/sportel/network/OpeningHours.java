package org.sportel.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a centre is open: weekly plans, each from a day on, and the days that differ.
 *
 * @param plans first day → the week from then on; none means that the hours are not yet given
 * @param lastDay the last day of an organisation that closes; it is closed on every later one
 */
public record OpeningHours(
    NavigableMap<LocalDate, Hours> plans,
    NavigableMap<LocalDate, HoursException> exceptions,
    Optional<LocalDate> lastDay) {
  /** Copies both. */
  public OpeningHours {
    plans = Collections.unmodifiableNavigableMap(new TreeMap<>(plans));
    exceptions = Collections.unmodifiableNavigableMap(new TreeMap<>(exceptions));
  }

  /** Hours that nobody has given yet. */
  public static OpeningHours notGiven() {
    return new OpeningHours(new TreeMap<>(), new TreeMap<>(), Optional.empty());
  }

  /** The week that holds on a day, empty while not yet given. */
  public Optional<Hours> weekOf(LocalDate day) {
    return Optional.ofNullable(plans.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** The times of a day, exceptions considered; empty while not yet given, an empty list closed. */
  public Optional<List<Span>> on(LocalDate day) {
    if (lastDay.filter(day::isAfter).isPresent()) {
      return Optional.of(List.of());
    }
    var exception = exceptions.get(day);
    return exception != null
        ? Optional.of(exception.times())
        : weekOf(day).map(week -> week.on(day.getDayOfWeek()));
  }

  /** Whether it is open at an instant; empty while the hours are not yet given. */
  public Optional<Boolean> openAt(Instant instant, ZoneId zone) {
    var local = instant.atZone(zone);
    var day = local.toLocalDate();
    var time = local.toLocalTime();
    boolean since =
        on(day.minusDays(1)).orElse(List.of()).stream().anyMatch(span -> span.reachesInto(time));
    return on(day).map(spans -> since || spans.stream().anyMatch(span -> span.contains(time)));
  }

  /** The days that differ from this day on, nearest first. */
  public List<HoursException> from(LocalDate day) {
    return List.copyOf(exceptions.tailMap(day, true).values());
  }
}
