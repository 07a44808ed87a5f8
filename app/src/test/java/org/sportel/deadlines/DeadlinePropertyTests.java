package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;

/** What must hold for every rule, start, stop and country; a failing seed is named and replays. */
class DeadlinePropertyTests {
  private static final int RUNS = 4000;
  private static final List<String> COUNTRIES = List.of("al", "me", "xk", "lv");
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/Podgorica"), ZoneId.of("Europe/Riga"), ZoneId.of("Asia/Kathmandu"));
  private final List<WorkCalendar> calendars = COUNTRIES.stream().map(Rules::calendar).toList();

  /** One random question. */
  private record Question(
      DeadlineRule rule, Instant start, List<Stop> stops, WorkCalendar calendar, ZoneId zone) {
    Deadline answer() {
      return (Deadline) Deadlines.of(rule, start, stops, calendar, zone);
    }

    Question longer() {
      var more =
          new DeadlineRule(
              rule.unit(),
              rule.length() + 1,
              rule.start(),
              rule.first(),
              rule.rolling(),
              rule.legalBasis(),
              rule.words());
      return new Question(more, start, stops, calendar, zone);
    }

    Question with(List<Stop> others) {
      return new Question(rule, start, others, calendar, zone);
    }
  }

  private Question question(Random random) {
    var unit = pick(random, List.of(Unit.values()));
    var rule =
        new DeadlineRule(
            unit,
            1 + random.nextInt(unit == Unit.MONTH ? 6 : 70),
            pick(random, List.of(Start.values())),
            pick(random, List.of(First.values())),
            pick(random, List.of(Rolling.values())),
            Optional.of(Rules.BASIS),
            Optional.empty());
    var start = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(126_000_000));
    var stops = new ArrayList<Stop>();
    for (var i = random.nextInt(4); i > 0; i--) {
      stops.add(stop(random, start));
    }
    return new Question(rule, start, stops, pick(random, calendars), pick(random, ZONES));
  }

  private static Stop stop(Random random, Instant start) {
    var from = start.plusSeconds(random.nextInt(6_000_000) - 200_000);
    return Stop.between(from, from.plusSeconds(random.nextInt(2_000_000)));
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** What is checked of one question. */
  private interface Property {
    void check(Question question, Random random);
  }

  private void always(Property property) {
    for (var seed = 1L; seed <= RUNS; seed++) {
      var random = new Random(seed);
      var question = question(random);
      try {
        property.check(question, random);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + question, e);
      }
    }
  }

  @Test
  void neverEndsOnADayOffWhenItRolls() {
    always(
        (question, random) -> {
          if (question.rule().rolling() == Rolling.FORWARD && question.rule().unit() != Unit.HOUR) {
            assertThat(question.calendar().isWorking(question.answer().day())).isTrue();
          }
        });
  }

  @Test
  void neverEndsEarlierWithALongerTime() {
    always(
        (question, random) ->
            assertThat(question.longer().answer().ends())
                .isAfterOrEqualTo(question.answer().ends()));
  }

  @Test
  void neverEndsEarlierWithOneMoreStop() {
    always(
        (question, random) -> {
          var more = new ArrayList<>(question.stops());
          more.add(stop(random, question.start()));
          assertThat(question.with(more).answer().ends())
              .isAfterOrEqualTo(question.answer().ends());
        });
  }

  @Test
  void neverEndsEarlierWithALongerStop() {
    always(
        (question, random) -> {
          if (question.stops().isEmpty()) {
            return;
          }
          var longer = new ArrayList<>(question.stops());
          var last = longer.removeLast();
          var end = last.to().orElseThrow().plus(random.nextInt(20), ChronoUnit.DAYS);
          longer.add(Stop.between(last.from(), end));
          assertThat(question.with(longer).answer().ends())
              .isAfterOrEqualTo(question.answer().ends());
        });
  }

  @Test
  void neverEndsWhileTheClockStandsOrBeforeItStarts() {
    always(
        (question, random) -> {
          var ends = question.answer().ends();
          assertThat(ends).isAfterOrEqualTo(question.start());
          for (var stop : question.stops()) {
            var inside = stop.from().isBefore(ends) && stop.from().isAfter(question.start());
            assertThat(inside && stop.to().orElseThrow().isAfter(ends)).isFalse();
          }
        });
  }

  @Test
  void doesNotDependOnTheOrderOfStops() {
    always(
        (question, random) ->
            assertThat(question.with(question.stops().reversed()).answer())
                .isEqualTo(question.answer()));
  }

  @Test
  void endsWithItsDayAndTellsItLast() {
    always(
        (question, random) -> {
          var deadline = question.answer();
          assertThat(LocalDate.ofInstant(deadline.ends(), question.zone()))
              .isEqualTo(deadline.day());
          if (question.rule().unit() != Unit.HOUR) {
            assertThat(LocalDate.ofInstant(deadline.ends().plusNanos(1000), question.zone()))
                .isEqualTo(deadline.day().plusDays(1));
            assertThat(deadline.explanation().getLast())
                .isEqualTo(new ReckoningStep.EndsOn(deadline.day()));
          }
        });
  }

  @Test
  void namesEachHolidayItSkippedOnce() {
    always(
        (question, random) -> {
          if (question.rule().unit() != Unit.WORKING_DAY) {
            return;
          }
          var calendar = question.calendar();
          var named = new ArrayList<LocalDate>();
          for (var step : question.answer().explanation()) {
            if (step instanceof ReckoningStep.Skipped(var holiday)) {
              named.add(holiday.day());
            }
          }
          var startDay = LocalDate.ofInstant(question.start(), question.zone());
          var first = question.rule().first() == First.NEXT_DAY ? startDay.plusDays(1) : startDay;
          var expected =
              first
                  .datesUntil(question.answer().day())
                  .filter(day -> !calendar.weekend().contains(day.getDayOfWeek()))
                  .filter(day -> calendar.holiday(day).isPresent())
                  .toList();
          assertThat(named).doesNotHaveDuplicates();
          assertThat(new HashSet<>(named)).isEqualTo(new HashSet<>(expected));
        });
  }

  @Test
  void countsExactlyTheWorkingDaysAsked() {
    always(
        (question, random) -> {
          if (question.rule().unit() != Unit.WORKING_DAY) {
            return;
          }
          var plain = question.with(List.of());
          var startDay = LocalDate.ofInstant(plain.start(), plain.zone());
          var first = plain.rule().first() == First.NEXT_DAY ? startDay.plusDays(1) : startDay;
          assertThat(
                  first
                      .datesUntil(plain.answer().day().plusDays(1))
                      .filter(plain.calendar()::isWorking)
                      .count())
              .isEqualTo(plain.rule().length());
        });
  }
}
