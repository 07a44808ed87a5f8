package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.deadlines.Rules.TIRANA;
import static org.sportel.deadlines.Rules.at;
import static org.sportel.deadlines.Rules.fixed;
import static org.sportel.deadlines.Rules.rolling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.platform.LocalText;

class DeadlinesTests {
  private final WorkCalendar albania = Rules.calendar("al");

  private LocalDate due(DeadlineRule rule, String start, Stop... stops) {
    return due(rule, start, albania, stops);
  }

  private static LocalDate due(
      DeadlineRule rule, String start, WorkCalendar calendar, Stop... stops) {
    return switch (Deadlines.of(rule, at(start), List.of(stops), calendar, TIRANA)) {
      case Deadline deadline -> deadline.day();
      case Stopped stopped -> throw new AssertionError(stopped);
    };
  }

  private static Stop stop(String from, String to) {
    return Stop.between(at(from), at(to));
  }

  @Test
  void countsCalendarDaysFromTheDayAfter() {
    assertThat(due(fixed(30, Unit.CALENDAR_DAY), "2025-06-02T09:00")).isEqualTo("2025-07-02");
  }

  @Test
  void countsTheDayOfTheStartWhereTheLawSaysSo() {
    var rule = Rules.rule(1, Unit.CALENDAR_DAY, First.SAME_DAY, Rolling.NONE);
    assertThat(due(rule, "2025-06-03T15:00")).isEqualTo("2025-06-03");
  }

  @Test
  void rollsFromASaturdayToMonday() {
    assertThat(due(rolling(5, Unit.CALENDAR_DAY), "2025-06-09T09:00")).isEqualTo("2025-06-16");
    assertThat(due(fixed(5, Unit.CALENDAR_DAY), "2025-06-09T09:00")).isEqualTo("2025-06-14");
  }

  @Test
  void skipsHolidaysInWorkingDaysAndNamesThem() {
    var deadline =
        Deadlines.of(rolling(5, Unit.WORKING_DAY), at("2025-04-28T10:00"), albania, TIRANA);
    assertThat(deadline.day()).isEqualTo("2025-05-06");
    assertThat(deadline.explanation())
        .filteredOn(ReckoningStep.Skipped.class::isInstance)
        .extracting(step -> ((ReckoningStep.Skipped) step).holiday().day().toString())
        .containsExactly("2025-05-01");
  }

  @Test
  void endsWithTheLastMicrosecondOfTheDay() {
    var deadline =
        Deadlines.of(fixed(1, Unit.CALENDAR_DAY), at("2025-06-02T09:00"), albania, TIRANA);
    assertThat(deadline.ends()).isEqualTo(Instant.parse("2025-06-03T21:59:59.999999Z"));
  }

  @Test
  void endsAMonthOnItsLastDayWhereTheNumberIsMissing() {
    var deadline = Deadlines.of(fixed(1, Unit.MONTH), at("2025-01-31T09:00"), albania, TIRANA);
    assertThat(deadline.day()).isEqualTo("2025-02-28");
    assertThat(deadline.explanation())
        .contains(new ReckoningStep.EndOfMonth(31, LocalDate.parse("2025-02-28")));
    assertThat(due(fixed(1, Unit.MONTH), "2024-01-30T09:00")).isEqualTo("2024-02-29");
    assertThat(due(fixed(3, Unit.MONTH), "2024-11-30T09:00")).isEqualTo("2025-02-28");
    assertThat(due(rolling(1, Unit.MONTH), "2025-02-22T09:00")).isEqualTo("2025-03-25");
  }

  @Test
  void countsDaysAndNotTwentyFourHoursAcrossAClockChange() {
    var deadline =
        Deadlines.of(fixed(56, Unit.CALENDAR_DAY), at("2025-02-10T12:00"), albania, TIRANA);
    assertThat(deadline.day()).isEqualTo("2025-04-07");
    var noon = at("2025-04-07T12:00");
    assertThat(Duration.between(at("2025-02-10T12:00"), noon))
        .isEqualTo(Duration.ofHours(56 * 24 - 1));
  }

  @Test
  void runsHoursThroughWeekendsAndClockChanges() {
    var rule = rolling(48, Unit.HOUR);
    var plain = Deadlines.of(rule, at("2025-06-06T15:30"), albania, TIRANA);
    assertThat(plain.ends()).isEqualTo(at("2025-06-08T15:30"));
    assertThat(plain.day()).isEqualTo("2025-06-08");
    var spring = Deadlines.of(rule, at("2025-03-29T12:00"), albania, TIRANA);
    assertThat(spring.ends()).isEqualTo(at("2025-03-31T13:00"));
  }

  @Test
  void takesTheDayFromTheMunicipalitysZone() {
    var lateEvening = Instant.parse("2025-06-02T22:30:00Z");
    assertThat(Deadlines.of(fixed(1, Unit.CALENDAR_DAY), lateEvening, albania, TIRANA).day())
        .isEqualTo("2025-06-04");
  }

  @Test
  void doesNotCountTheDaysOfAStop() {
    assertThat(
            due(
                fixed(15, Unit.CALENDAR_DAY),
                "2025-06-02T09:00",
                stop("2025-06-05T10:00", "2025-06-12T16:00")))
        .isEqualTo("2025-06-24");
    assertThat(
            due(
                rolling(10, Unit.WORKING_DAY),
                "2025-06-09T09:00",
                stop("2025-06-11T10:00", "2025-06-16T16:00")))
        .isEqualTo("2025-06-26");
  }

  @Test
  void doesNotEndBeforeTheAnswerCame() {
    assertThat(
            due(
                rolling(5, Unit.WORKING_DAY),
                "2025-06-09T09:00",
                stop("2025-06-16T10:00", "2025-06-22T16:00")))
        .isEqualTo("2025-06-23");
  }

  @Test
  void joinsOverlappingStops() {
    var apart = stop("2025-06-05T10:00", "2025-06-12T16:00");
    var inside = stop("2025-06-06T10:00", "2025-06-10T16:00");
    assertThat(due(fixed(15, Unit.CALENDAR_DAY), "2025-06-02T09:00", inside, apart))
        .isEqualTo("2025-06-24");
  }

  @Test
  void leavesStopsOutsideTheTimeAlone() {
    assertThat(
            due(
                fixed(5, Unit.CALENDAR_DAY),
                "2025-06-02T09:00",
                stop("2025-05-01T10:00", "2025-05-12T16:00"),
                stop("2025-07-05T10:00", "2025-07-12T16:00")))
        .isEqualTo("2025-06-07");
  }

  @Test
  void promisesNoDateWhileTheClockStands() {
    for (var unit : Unit.values()) {
      var reckoning =
          Deadlines.of(
              rolling(10, unit),
              at("2025-06-02T09:00"),
              List.of(Stop.since(at("2025-06-02T11:00"))),
              albania,
              TIRANA);
      assertThat(reckoning).isInstanceOf(Stopped.class);
      assertThat(reckoning.explanation().getLast()).isInstanceOf(ReckoningStep.Standing.class);
    }
  }

  @Test
  void knowsWhatAMunicipalityDeclares() {
    var name = LocalText.of("en", "Patron saint");
    var own =
        albania.with(
            List.of(
                new CalendarChange.DayOff(LocalDate.parse("2025-06-16"), name, Rules.BASIS),
                new CalendarChange.DayWorked(LocalDate.parse("2025-06-14"), Rules.BASIS)));
    assertThat(due(rolling(5, Unit.CALENDAR_DAY), "2025-06-09T09:00", own)).isEqualTo("2025-06-14");
    assertThat(due(rolling(6, Unit.CALENDAR_DAY), "2025-06-09T09:00", own)).isEqualTo("2025-06-17");
  }

  @Test
  void saysWhenTheHolidaysOfAYearAreNotKnown() {
    var deadline = Deadlines.of(fixed(3, Unit.MONTH), at("2028-11-15T09:00"), albania, TIRANA);
    assertThat(deadline.explanation()).contains(new ReckoningStep.YearUnknown(2029));
  }

  @Test
  void refusesLengthsThatNoLawHas() {
    assertThatThrownBy(() -> fixed(0, Unit.MONTH)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fixed(121, Unit.MONTH)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stop("2025-05-12T16:00", "2025-05-01T10:00"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
