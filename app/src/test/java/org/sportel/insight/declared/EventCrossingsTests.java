package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What charts draw is what the indicator says: cells add up to courses, parts and values. */
@SportelTest
class EventCrossingsTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Tirane");
  private static final UUID UNIT = new UUID(7, 1);
  private static final IndicatorQuestion QUESTION =
      new IndicatorQuestion(
          LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1), Map.of(), Places.everywhere(), ZONE);

  @Autowired ApplicationContext context;
  @Autowired EventCrossings crossings;
  @Autowired Measuring measuring;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;

  private TenantId history() {
    var tenant = Happened.town(context, ZONE);
    var random = new Random(14);
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 80; number++) {
      var ticket = new UUID(14, number);
      var of = new Happened.Of("S" + number % 4, UNIT, "COUNTER", Optional.of(ticket));
      var at = Instant.parse("2026-03-02T07:00:00Z").plusSeconds(random.nextInt(80 * 86_400));
      events.add(Happened.of(ticket, "visits.ticket-handed-over", of, at));
      events.add(
          Happened.of(
              ticket, "visits.serving-begun", of, at.plusSeconds(60L + random.nextInt(3_000))));
    }
    transactions.run(Scope.of(tenant), () -> journal.recordAll(events));
    following.catchUp(tenant);
    return tenant;
  }

  private static IndicatorFormula formula(Kind kind, Statistic statistic, String... to) {
    return new IndicatorFormula(
        kind,
        List.of("visits.ticket-handed-over"),
        List.of(to),
        statistic,
        Optional.empty(),
        Map.of(),
        Grain.WEEK);
  }

  @Test
  void cellsAddUpToTheCourseAndToTheParts() {
    var tenant = history();
    var counted = formula(Kind.COUNT, Statistic.EVENTS);
    transactions.run(
        Scope.of(tenant),
        () -> {
          var parts = measuring.by(Dimension.SERVICE, counted, QUESTION);
          for (var grain : Grain.values()) {
            var crossed = crossings.crossed(grain, Dimension.SERVICE, counted, QUESTION);
            var course = measuring.course(grain, counted, QUESTION);
            assertThat(crossed.keySet()).as(grain.name()).isEqualTo(course.keySet());
            crossed.forEach(
                (step, cells) ->
                    assertThat(cells.values().stream().mapToLong(Measured::sample).sum())
                        .as(step)
                        .isEqualTo(Objects.requireNonNull(course.get(step)).sample()));
            parts.forEach(
                (key, part) ->
                    assertThat(
                            crossed.values().stream()
                                .filter(cells -> cells.containsKey(key))
                                .mapToLong(cells -> Objects.requireNonNull(cells.get(key)).sample())
                                .sum())
                        .as(key)
                        .isEqualTo(part.sample()));
          }
          var hours = crossings.hours(counted, QUESTION);
          assertThat(hours.keySet()).allMatch(key -> key.matches("[1-7]-[0-2][0-9]"));
          assertThat(hours.values().stream().mapToLong(Measured::sample).sum())
              .isEqualTo(measuring.total(counted, QUESTION).sample())
              .isEqualTo(80);
        });
  }

  @Test
  void boxesHoldTheMedianAndTheNinetiethOfTheIndicator() {
    var tenant = history();
    var median = formula(Kind.DURATION, Statistic.MEDIAN, "visits.serving-begun");
    var ninety = formula(Kind.DURATION, Statistic.P90, "visits.serving-begun");
    transactions.run(
        Scope.of(tenant),
        () -> {
          var all = crossings.spreads(Optional.empty(), median, QUESTION);
          assertThat(all).hasSize(1).containsKey("");
          assertThat(Objects.requireNonNull(all.get("")).median())
              .isEqualByComparingTo(measuring.total(median, QUESTION).value().orElseThrow());
          assertThat(Objects.requireNonNull(all.get("")).high())
              .isCloseTo(
                  measuring.total(ninety, QUESTION).value().orElseThrow(),
                  org.assertj.core.data.Offset.offset(new java.math.BigDecimal("0.001")));
          var parts = measuring.by(Dimension.SERVICE, median, QUESTION);
          var boxes = crossings.spreads(Optional.of(Dimension.SERVICE), median, QUESTION);
          assertThat(boxes.keySet()).isEqualTo(parts.keySet()).hasSize(4);
          parts.forEach(
              (key, part) -> {
                var box = Objects.requireNonNull(boxes.get(key));
                assertThat(box.sample()).isEqualTo(part.sample());
                assertThat(box.median()).isEqualByComparingTo(part.value().orElseThrow());
                assertThat(box.low()).isLessThanOrEqualTo(box.quarter());
                assertThat(box.threeQuarters()).isLessThanOrEqualTo(box.high());
              });
        });
  }
}
