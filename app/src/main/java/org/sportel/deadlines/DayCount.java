package org.sportel.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Unit;

/**
 * Counts calendar days, working days and months on the calendar, never in hours.
 *
 * <p>Office rule (why this date): Working days leave out weekends, holidays and the municipality's
 * own days; calendar days count all, and the rule of the service says whether a last day off moves
 * on to the next working day.
 */
final class DayCount {
  private final DeadlineRule rule;
  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final List<ReckoningStep> steps = new ArrayList<>();

  DayCount(DeadlineRule rule, WorkCalendar calendar, ZoneId zone) {
    this.rule = rule;
    this.calendar = calendar;
    this.zone = zone;
  }

  Reckoning from(Instant start, List<Stop> stops) {
    var startDay = LocalDate.ofInstant(start, zone);
    steps.addAll(ReckoningStep.basis(rule));
    steps.add(new ReckoningStep.Started(rule.start(), local(start)));
    var last = rule.unit() == Unit.MONTH ? months(startDay) : days(startDay);
    for (var stop : Stops.tidy(stops, start)) {
      if (day(stop.from()).isAfter(rolled(last))) {
        break;
      }
      steps.add(new ReckoningStep.StoppedAt(local(stop.from())));
      if (stop.to().isEmpty()) {
        steps.add(new ReckoningStep.Standing(local(stop.from())));
        return new Stopped(stop.from(), steps);
      }
      last = resume(last, day(stop.from()), stop.to().get());
    }
    return end(startDay, last);
  }

  private LocalDate months(LocalDate startDay) {
    steps.add(new ReckoningStep.FirstDay(rule.first(), firstDay(startDay)));
    var last = startDay.plusMonths(rule.length());
    var clamped = last.getDayOfMonth() != startDay.getDayOfMonth();
    if (rule.first() == First.SAME_DAY && !clamped) {
      last = last.minusDays(1);
    }
    steps.add(new ReckoningStep.Counted(Unit.MONTH, rule.length(), last));
    if (clamped) {
      steps.add(new ReckoningStep.EndOfMonth(startDay.getDayOfMonth(), last));
    }
    return last;
  }

  private LocalDate days(LocalDate startDay) {
    var first = firstDay(startDay);
    steps.add(new ReckoningStep.FirstDay(rule.first(), first));
    var at = steps.size();
    var last = advance(first.minusDays(1), rule.length());
    steps.add(at, new ReckoningStep.Counted(rule.unit(), rule.length(), last));
    return last;
  }

  private LocalDate firstDay(LocalDate startDay) {
    return switch (rule.first()) {
      case NEXT_DAY -> startDay.plusDays(1);
      case SAME_DAY -> startDay;
    };
  }

  /** The day that lies so many counted days after the given one; notes the holidays on the way. */
  private LocalDate advance(LocalDate from, int days) {
    if (rule.unit() != Unit.WORKING_DAY) {
      return from.plusDays(days);
    }
    var day = from;
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      if (calendar.isWorking(day)) {
        left--;
      } else {
        noteSkipped(day);
      }
    }
    return day;
  }

  private void noteSkipped(LocalDate day) {
    if (!calendar.weekend().contains(day.getDayOfWeek())) {
      calendar.holiday(day).ifPresent(holiday -> steps.add(new ReckoningStep.Skipped(holiday)));
    }
  }

  private LocalDate resume(LocalDate last, LocalDate stopped, Instant resumed) {
    var back = day(resumed);
    var stood = counted(stopped, back);
    var at = steps.size();
    var next = advance(last, stood);
    if (next.isBefore(back)) {
      next = rule.unit() == Unit.WORKING_DAY ? pass(next, calendar.roll(back)) : back;
    }
    steps.add(at, new ReckoningStep.Resumed(local(resumed), stood, next));
    return next;
  }

  private LocalDate pass(LocalDate after, LocalDate until) {
    after.plusDays(1).datesUntil(until).forEach(this::noteSkipped);
    return until;
  }

  /** How many counted days lie after the first day up to and including the second. */
  private int counted(LocalDate after, LocalDate upTo) {
    if (rule.unit() != Unit.WORKING_DAY) {
      return (int) ChronoUnit.DAYS.between(after, upTo);
    }
    return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(calendar::isWorking).count();
  }

  private LocalDate rolled(LocalDate last) {
    return switch (rule.rolling()) {
      case FORWARD -> calendar.roll(last);
      case NONE -> last;
    };
  }

  private Deadline end(LocalDate startDay, LocalDate last) {
    var day = rolled(last);
    if (rule.rolling() == Rolling.FORWARD && !day.equals(last)) {
      steps.add(new ReckoningStep.Rolled(last, calendar.holiday(last), day));
    }
    for (var year = startDay.getYear(); year <= day.getYear(); year++) {
      if (!calendar.knows(year)) {
        steps.add(new ReckoningStep.YearUnknown(year));
      }
    }
    steps.add(new ReckoningStep.EndsOn(day));
    var ends = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    return new Deadline(day, ends, steps);
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
