package org.sportel.visits.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.audit.AccessLog;
import org.sportel.network.Centre;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedDay;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentState;
import org.sportel.visits.appointments.AppointmentWords;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.web.Here;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Fills the pages on which staff see who is expected, in a writing transaction. */
@Component
final class DiaryPages {
  static final String SUBJECT = "appointment";
  private static final int DAYS = 7;

  private final Here here;
  private final Appointments appointments;
  private final AppointmentWords words;
  private final AccessLog accessLog;

  DiaryPages(Here here, Appointments appointments, AppointmentWords words, AccessLog accessLog) {
    this.here = here;
    this.appointments = appointments;
    this.words = words;
    this.accessLog = accessLog;
  }

  LocalDate day(String typed) {
    return TypedDay.iso(typed).orElseGet(here::today);
  }

  DiaryPage page(List<Centre> open, Centre centre, LocalDate day, boolean whole) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var byDay = week(centre, monday);
    var shown = whole ? IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList() : List.of(day);
    accessLog.record(
        whole ? "week" : "day",
        "appointments",
        shown.stream()
            .flatMap(one -> byDay.getOrDefault(one, List.of()).stream())
            .map(one -> new Subject(SUBJECT, one.id().value()))
            .toList());
    return new DiaryPage(
        options(open),
        centre.id().value().toString(),
        Texts.show(centre.name()),
        day.toString(),
        whole,
        IntStream.range(0, DAYS)
            .mapToObj(monday::plusDays)
            .map(one -> weekDay(one, byDay.getOrDefault(one, List.of()), shown.contains(one)))
            .toList(),
        shown.stream().map(one -> day(one, byDay.getOrDefault(one, List.of()), centre)).toList(),
        day.minusDays(whole ? DAYS : 1).toString(),
        day.plusDays(whole ? DAYS : 1).toString(),
        whole
            ? DiaryGrid.week(shown, byDay, zone())
            : DiaryGrid.day(centre, byDay.getOrDefault(day, List.of()), zone()));
  }

  static List<Option> options(List<Centre> open) {
    return open.stream()
        .map(one -> Option.of(one.id().value().toString(), Here.text(one.name())))
        .toList();
  }

  private Map<LocalDate, List<Appointment>> week(Centre centre, LocalDate monday) {
    return appointments
        .between(
            centre.id(),
            monday.atStartOfDay(zone()).toInstant(),
            monday.plusDays(DAYS).atStartOfDay(zone()).toInstant())
        .stream()
        .collect(Collectors.groupingBy(one -> LocalDate.ofInstant(one.slot().starts(), zone())));
  }

  private static DiaryPage.WeekDay weekDay(
      LocalDate day, List<Appointment> appointments, boolean shown) {
    return new DiaryPage.WeekDay(
        day.toString(),
        Texts.weekday(day),
        (int) appointments.stream().filter(one -> one.state().takesPlace()).count(),
        shown);
  }

  private DiaryPage.Day day(LocalDate day, List<Appointment> appointments, Centre centre) {
    return new DiaryPage.Day(
        Texts.weekday(day), appointments.stream().map(one -> row(one, day, centre)).toList());
  }

  private DiaryPage.Row row(Appointment appointment, LocalDate day, Centre centre) {
    var holder = appointment.holder();
    var slot = appointment.slot();
    return new DiaryPage.Row(
        appointment.id().value().toString(),
        Texts.span(
            slot.starts().atZone(zone()).toLocalTime(), slot.ends().atZone(zone()).toLocalTime()),
        holder.name().isEmpty() ? Texts.t("visits.diary.forgotten") : holder.name(),
        words.title(appointment.wish()),
        Stream.of(holder.phone(), holder.email())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")),
        DiaryGrid.counter(centre, slot.counter()),
        appointment.state().name(),
        appointment.state() == AppointmentState.BOOKED && day.equals(here.today()));
  }

  private ZoneId zone() {
    return here.current().get().zone();
  }
}
