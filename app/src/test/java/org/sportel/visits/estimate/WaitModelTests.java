package org.sportel.visits.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaitModelTests {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  @Test
  void saysSomethingSensibleBeforeAnybodyWasServed() {
    var told = new WaitModel<String>().tell("A", 3, 2).estimate();
    assertThat(told.expected()).isEqualTo(Duration.ofMinutes(16));
    assertThat(told.least()).isLessThan(Duration.ofMinutes(8));
    assertThat(told.most()).isGreaterThan(Duration.ofMinutes(25));
  }

  @Test
  void followsThePaceOfTheDay() {
    var model = new WaitModel<String>();
    model.passed("A", 50, 50, 2);
    var quick = model.tell("A", 9, 2).estimate();
    assertThat(quick.expected()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(18));
    assertThat(model.tell("B", 9, 2).estimate().expected()).isGreaterThan(quick.expected());
  }

  @Test
  void becomesWiderWhereItFailed() {
    var model = new WaitModel<String>();
    var before = model.tell("A", 5, 1).estimate();
    for (int i = 0; i < 60; i++) {
      model.waited(model.tell("A", 5, 1), Duration.ofMinutes(i % 2 == 0 ? 2 : 300));
    }
    var after = model.tell("A", 5, 1).estimate();
    assertThat(after.least()).isLessThan(before.least());
    assertThat(after.most()).isGreaterThan(before.most());
  }

  @Test
  void refusesAnEstimateWithoutACounter() {
    assertThatThrownBy(() -> new WaitModel<String>().tell("A", 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Arrivals in a wave, serving times lognormal, three counters, one of them with a long break. */
  @Test
  void holdsInFourOfFiveCasesInASimulatedHall() {
    var random = new Random(7);
    var stays = new ArrayList<PastStay<String, Integer>>();
    for (int day = 0; day < 12; day++) {
      stays.addAll(day(FIRST.plusDays(day), random));
    }
    int held = 0;
    int all = 0;
    for (int day = 6; day < 12; day++) {
      var today = FIRST.plusDays(day);
      for (var stay : stays.stream().filter(one -> one.day().equals(today)).toList()) {
        if (all % 5 == 0) {
          var known = stays.stream().filter(one -> one.called().isBefore(stay.joined())).toList();
          var ahead =
              stays.stream()
                  .filter(one -> one.joined().isBefore(stay.joined()))
                  .filter(one -> one.called().isAfter(stay.joined()))
                  .count();
          var told = PastStays.teach(known).tell("A", (int) ahead, 3).estimate();
          held += told.held(Duration.between(stay.joined(), stay.called())) ? 5 : 0;
        }
        all++;
      }
    }
    assertThat((double) held / all).isBetween(0.70, 0.92);
  }

  private static List<PastStay<String, Integer>> day(LocalDate day, Random random) {
    var opens = day.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC);
    var free = new PriorityQueue<Desk>();
    for (int desk = 0; desk < 3; desk++) {
      free.add(new Desk(opens, desk));
    }
    var stays = new ArrayList<PastStay<String, Integer>>();
    var at = opens;
    while (at.isBefore(opens.plusSeconds(6 * 3600))) {
      double hour = Duration.between(opens, at).toMinutes() / 60.0;
      double gap = -Math.log(1 - random.nextDouble()) * (hour > 2 && hour < 4 ? 100 : 170);
      at = at.plusMillis(Math.round(gap * 1000));
      var desk = free.remove();
      var called = desk.from().isAfter(at) ? desk.from() : at;
      var ended = called.plusSeconds(Math.round(Math.exp(5.7 + 0.7 * random.nextGaussian())));
      stays.add(new PastStay<>("A", day, at, called, desk.number(), Optional.of(ended)));
      free.add(new Desk(ended, desk.number()));
    }
    return stays;
  }

  /** When a desk is free. */
  private record Desk(Instant from, int number) implements Comparable<Desk> {
    @Override
    public int compareTo(Desk other) {
      return from.compareTo(other.from);
    }
  }
}
