package org.sportel.visits.diary;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.network.Counter;
import org.sportel.network.CounterId;
import org.sportel.platform.LocalText.Shown;
import org.sportel.visits.appointments.Appointment;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** Sets appointments that take place into a grid: of a day by counter, of a week by day. */
final class DiaryGrid {
  private DiaryGrid() {}

  /** The counters across, the beginnings down; who is expected in each place. */
  static DiaryPage.Grid day(Centre centre, List<Appointment> day, ZoneId zone) {
    var kept = day.stream().filter(one -> one.state().takesPlace()).toList();
    var used = kept.stream().map(one -> one.slot().counter()).collect(Collectors.toSet());
    var counters = centre.counters().stream().map(Counter::id).filter(used::contains).toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.whole(t("visits.staffing.time")));
    counters.forEach(counter -> columns.add(Column.of(counter(centre, counter).text())));
    var lines =
        begins(kept.stream(), zone).stream()
            .map(
                time ->
                    line(
                        Texts.time(time),
                        counters.stream().map(counter -> who(kept, counter, time, zone))))
            .toList();
    return new DiaryPage.Grid(columns, lines);
  }

  /** The days across, the beginnings down; how many are expected then. */
  static DiaryPage.Grid week(
      List<LocalDate> days, Map<LocalDate, List<Appointment>> byDay, ZoneId zone) {
    var columns = new ArrayList<Column>();
    columns.add(Column.whole(t("visits.staffing.time")));
    days.forEach(day -> columns.add(Column.figures(Texts.weekday(day))));
    var all =
        byDay.values().stream()
            .flatMap(Collection::stream)
            .filter(one -> one.state().takesPlace())
            .toList();
    var lines =
        begins(all.stream(), zone).stream()
            .map(
                time ->
                    line(
                        Texts.time(time),
                        days.stream()
                            .map(day -> count(byDay.getOrDefault(day, List.of()), time, zone))))
            .toList();
    return new DiaryPage.Grid(columns, lines);
  }

  /** What a counter is called; nothing where it is gone. */
  static Shown counter(Centre centre, CounterId id) {
    return centre.counters().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> Texts.show(one.name()))
        .orElseGet(() -> new Shown("", Texts.lang().tag()));
  }

  private static List<Cell> line(String time, Stream<String> cells) {
    return Stream.concat(Stream.of(time), cells).map(Cell::of).toList();
  }

  private static List<LocalTime> begins(Stream<Appointment> kept, ZoneId zone) {
    return kept.map(one -> begin(one, zone)).distinct().sorted().toList();
  }

  private static LocalTime begin(Appointment one, ZoneId zone) {
    return one.slot().starts().atZone(zone).toLocalTime();
  }

  private static String who(
      List<Appointment> kept, CounterId counter, LocalTime time, ZoneId zone) {
    return kept.stream()
        .filter(one -> one.slot().counter().equals(counter) && begin(one, zone).equals(time))
        .map(one -> one.holder().name())
        .map(name -> name.isEmpty() ? t("visits.diary.forgotten") : name)
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Appointment> day, LocalTime time, ZoneId zone) {
    long expected =
        day.stream()
            .filter(one -> one.state().takesPlace() && begin(one, zone).equals(time))
            .count();
    return expected == 0 ? "" : String.valueOf(expected);
  }
}
