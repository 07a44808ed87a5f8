package org.sportel.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days an office works.
 *
 * @param weekend the weekly days of rest, six at most
 * @param holidays the dated days on which it is closed
 * @param worked days worked in spite of weekend or holiday; they win
 * @param firstYear the first year whose holidays are known
 * @param lastYear the last year whose holidays are known
 */
public record WorkCalendar(
    Set<DayOfWeek> weekend,
    Map<LocalDate, Holiday> holidays,
    Set<LocalDate> worked,
    int firstYear,
    int lastYear) {

  /** Refuses a week without a working day and years in the wrong order. */
  public WorkCalendar {
    weekend = Set.copyOf(weekend);
    holidays = Map.copyOf(holidays);
    worked = Set.copyOf(worked);
    if (weekend.size() > 6) {
      throw new IllegalArgumentException("A week needs a working day");
    }
    if (lastYear < firstYear) {
      throw new IllegalArgumentException("Years " + firstYear + " to " + lastYear);
    }
  }

  /** Whether the offices work on that day. */
  public boolean isWorking(LocalDate day) {
    return worked.contains(day)
        || !(weekend.contains(day.getDayOfWeek()) || holidays.containsKey(day));
  }

  /** The holiday that closes the offices on that day; empty on working days and plain weekends. */
  public Optional<Holiday> holiday(LocalDate day) {
    return worked.contains(day) ? Optional.empty() : Optional.ofNullable(holidays.get(day));
  }

  /** Whether the holidays of that year are known; otherwise only weekends are. */
  public boolean knows(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** The first working day on or after that day. */
  public LocalDate roll(LocalDate day) {
    var next = day;
    while (!isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** This calendar with a municipality's own declarations; the last one about a day holds. */
  public WorkCalendar with(Collection<? extends CalendarChange> changes) {
    var off = new TreeMap<>(holidays);
    var on = new HashSet<>(worked);
    for (var change : changes) {
      switch (change) {
        case CalendarChange.DayOff free -> {
          on.remove(free.day());
          off.put(free.day(), new Holiday(free.day(), free.name(), free.source(), false));
        }
        case CalendarChange.DayWorked kept -> on.add(kept.day());
      }
    }
    return new WorkCalendar(weekend, off, on, firstYear, lastYear);
  }
}
