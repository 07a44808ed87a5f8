package org.sportel.deadlines.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.deadlines.CalendarChange;
import org.sportel.deadlines.HolidayPack;
import org.sportel.deadlines.web.DaysPage.Kind;
import org.sportel.deadlines.web.DaysPage.Row;

/** Puts a country's days and a municipality's own into one list. */
final class DayRows {
  private DayRows() {}

  static List<Row> of(
      int year, Optional<HolidayPack> pack, List<CalendarChange> changes, LocalDate today) {
    var rows = new ArrayList<Row>();
    var own = changes.stream().map(CalendarChange::day).collect(Collectors.toSet());
    pack.ifPresent(file -> file.days().forEach(day -> rows.add(row(file, day, own))));
    changes.forEach(change -> rows.add(row(change, !change.day().isBefore(today))));
    return rows.stream()
        .filter(row -> row.day().getYear() == year)
        .sorted(Comparator.comparing(Row::day).thenComparing(Row::kind))
        .toList();
  }

  private static Row row(HolidayPack file, HolidayPack.Day day, Set<LocalDate> own) {
    var source = Optional.ofNullable(file.sources().get(day.source())).orElseThrow();
    var kind = day.believersOnly() ? Kind.BELIEVERS : Kind.COUNTRY;
    return new Row(
        day.day(),
        Optional.of(day.name()),
        source,
        kind,
        own.contains(day.day()),
        day.toBeConfirmed(),
        false);
  }

  private static Row row(CalendarChange change, boolean removable) {
    return switch (change) {
      case CalendarChange.DayOff(var day, var name, var source) ->
          new Row(day, Optional.of(name), source, Kind.OWN_OFF, false, false, removable);
      case CalendarChange.DayWorked(var day, var source) ->
          new Row(day, Optional.empty(), source, Kind.OWN_WORKED, false, false, removable);
    };
  }
}
