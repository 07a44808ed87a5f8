package org.sportel.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;

/**
 * A country's dated holidays with their legal sources, as {@code packs/<country>/holidays.json}
 * gives them.
 *
 * @param note what an administrator should know about this file
 * @param sources the laws by the short names the days use
 */
public record HolidayPack(
    String country,
    Set<DayOfWeek> weekend,
    int firstYear,
    int lastYear,
    LocalText note,
    Map<String, LocalText> sources,
    List<Day> days) {

  /**
   * One day.
   *
   * @param substituteFor the holiday it stands in for
   * @param believersOnly believers may be absent, the offices work: stops no deadline
   */
  public record Day(
      LocalDate day,
      LocalText name,
      String source,
      @Nullable LocalDate substituteFor,
      boolean toBeConfirmed,
      boolean believersOnly) {}

  /** Refuses days outside the years, without a known source or named twice alike. */
  public HolidayPack {
    sources = Map.copyOf(sources);
    days = List.copyOf(days);
    weekend = Set.copyOf(weekend);
    var seen = new HashSet<String>();
    for (var day : days) {
      if (!sources.containsKey(day.source())) {
        throw new IllegalArgumentException(
            country + " " + day.day() + ": no source " + day.source());
      }
      if (day.day().getYear() < firstYear || day.day().getYear() > lastYear) {
        throw new IllegalArgumentException(country + " " + day.day() + " lies outside the years");
      }
      if (!seen.add(day.day() + " " + day.name().texts())) {
        throw new IllegalArgumentException(country + " " + day.day() + " stands twice");
      }
    }
  }

  /** Reads the file's text. */
  public static HolidayPack read(String json) {
    return new Json().read(json, HolidayPack.class);
  }

  /** The days a date has in this file, free for everybody or not. */
  public List<Day> on(LocalDate date) {
    return days.stream().filter(day -> day.day().equals(date)).toList();
  }

  /** The calendar that follows from it: days for believers only are working days. */
  public WorkCalendar calendar() {
    var closed = new TreeMap<LocalDate, Holiday>();
    for (var day : days) {
      if (!day.believersOnly()) {
        closed.putIfAbsent(
            day.day(), new Holiday(day.day(), day.name(), source(day), day.toBeConfirmed()));
      }
    }
    return new WorkCalendar(weekend, closed, Set.of(), firstYear, lastYear);
  }

  /** The days of a year on which the offices are closed, in order, without plain weekends. */
  public Set<LocalDate> closed(int year) {
    return days.stream()
        .filter(day -> !day.believersOnly() && day.day().getYear() == year)
        .map(Day::day)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private LocalText source(Day day) {
    return Optional.ofNullable(sources.get(day.source())).orElseThrow();
  }
}
