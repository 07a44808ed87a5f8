package org.sportel.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class TriesTests {
  private static final Duration HOUR = Duration.ofHours(1);

  @Autowired Tries tries;
  @Autowired ProofOfWork work;
  @Autowired SettableClock clock;
  private final String somebody = UUID.randomUUID().toString();

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void letsNobodySlipThroughWhoComesAtTheSameTime() throws Exception {
    var budget = new Limit.Budget("at once", 20, HOUR);
    Callable<Optional<Duration>> one = () -> tries.count(budget.of(somebody));
    var waits = new ArrayList<Optional<Duration>>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(60, one))) {
        waits.add(answer.get());
      }
    }
    assertThat(waits.stream().filter(Optional::isEmpty)).hasSize(20);
  }

  @Test
  void countsNothingWhereOneOfSeveralHasToWait() {
    var small = new Limit.Budget("small", 1, HOUR);
    var large = new Limit.Budget("large", 2, HOUR);
    assertThat(tries.count(small.of(somebody), large.of(somebody))).isEmpty();
    for (int i = 0; i < 5; i++) {
      assertThat(tries.count(small.of(somebody), large.of(somebody))).isPresent();
    }
    assertThat(tries.count(large.of(somebody))).isEmpty();
    assertThat(tries.count(large.of(somebody))).isPresent();
  }

  @Test
  void neitherHangsNorFailsWhereSeveralAreCountedInDifferentOrders() throws Exception {
    var a = new Limit.Budget("a", 1_000, HOUR).of(somebody);
    var b = new Limit.Budget("b", 1_000, HOUR).of(somebody);
    Callable<Optional<Duration>> there = () -> tries.count(a, b);
    Callable<Optional<Duration>> back = () -> tries.count(b, a);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all = new ArrayList<Callable<Optional<Duration>>>();
      for (int i = 0; i < 40; i++) {
        all.add(i % 2 == 0 ? there : back);
      }
      for (var answer : threads.invokeAll(all)) {
        assertThat(answer.get()).isEmpty();
      }
    }
  }

  @Test
  void isFullAgainAfterTheWindowAndSaysHowLongThatIs() {
    clock.set(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    var budget = new Limit.Budget("window", 100, HOUR);
    assertThat(tries.count(budget.of(somebody, 90))).isEmpty();
    clock.advance(Duration.ofMinutes(20));
    assertThat(tries.count(budget.of(somebody, 11))).contains(Duration.ofMinutes(40));
    assertThat(tries.count(budget.of(somebody, 10))).isEmpty();
    clock.advance(Duration.ofMinutes(40));
    assertThat(tries.count(budget.of(somebody, 100))).isEmpty();
  }

  @Test
  void letsGuessersWaitLongerEachTimeAndForgetsThem() {
    clock.set(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    var guesses = new Limit.Guesses("guesses", 3);
    for (int i = 0; i < 3; i++) {
      assertThat(tries.count(guesses.of(somebody))).isEmpty();
    }
    assertThat(tries.count(guesses.of(somebody))).contains(Duration.ofSeconds(30));
    clock.advance(Duration.ofSeconds(30));
    assertThat(tries.count(guesses.of(somebody))).isEmpty();
    assertThat(tries.count(guesses.of(somebody))).contains(Duration.ofSeconds(60));
    clock.advance(Duration.ofMinutes(61));
    assertThat(tries.count(guesses.of(somebody))).isEmpty();
  }

  @Test
  void takesBackWhatWasRight() {
    var guesses = new Limit.Guesses("right", 2);
    for (int i = 0; i < 50; i++) {
      assertThat(tries.count(guesses.of(somebody))).isEmpty();
      tries.giveBack(guesses.of(somebody));
    }
  }

  @Test
  void forgetsWhatHasLapsedAtNight() {
    clock.set(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    tries.count(new Limit.Budget("lapsed", 1, HOUR).of(somebody));
    clock.advance(Duration.ofDays(2));
    assertThat(tries.forgetLapsed()).isPositive();
    assertThat(tries.forgetLapsed()).isZero();
  }

  @Test
  void takesAnAnsweredTaskOnceForItsPurposeAndInTime() throws Exception {
    var task = work.task("send");
    var answer = Work.answer(task.seed(), task.bits());
    assertThat(work.done("begin", task.sealed(), answer)).isFalse();
    assertThat(work.done("send", task.sealed(), "1" + answer)).isFalse();
    assertThat(work.done("send", "x" + task.sealed(), answer)).isFalse();
    assertThat(work.done("send", task.sealed(), "-" + answer)).isFalse();
    Callable<Boolean> one = () -> work.done("send", task.sealed(), answer);
    int taken = 0;
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(java.util.Collections.nCopies(8, one))) {
        taken += done.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(1);
    var late = work.task("send");
    var right = Work.answer(late.seed(), late.bits());
    clock.set(clock.instant().plus(Duration.ofMinutes(16)));
    assertThat(work.done("send", late.sealed(), right)).isFalse();
  }
}
