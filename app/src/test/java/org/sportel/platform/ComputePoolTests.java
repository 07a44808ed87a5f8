package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sportel.platform.computing.ComputePool;

/** What computes stands in nobody's way. */
class ComputePoolTests {
  private final Acting acting = new Acting();
  private final ComputePool pool = pool(Duration.ofSeconds(20));

  private ComputePool pool(Duration deadline) {
    return new ComputePool(acting, 1, 1, deadline);
  }

  @Test
  void runsWorkOnAThreadOfItsOwn() {
    assertThat(pool.run(() -> Thread.currentThread().isVirtual())).isFalse();
    assertThat(pool.run(() -> pool.run(() -> "within"))).isEqualTo("within");
    assertThatThrownBy(
            () ->
                pool.run(
                    () -> {
                      throw new IllegalArgumentException("as it is");
                    }))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("as it is");
  }

  @Test
  void turnsAwayWhatIsTooMuch() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = people.submit(() -> pool.run(() -> waiting(begun, end)));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      // one works and one may wait: of three more two are turned away, whichever come last
      var outcomes = new LinkedBlockingQueue<String>();
      for (int more = 0; more < 3; more++) {
        people.submit(() -> outcomes.add(outcome()));
      }
      assertThat(outcomes.poll(10, TimeUnit.SECONDS)).isEqualTo("busy");
      assertThat(outcomes.poll(10, TimeUnit.SECONDS)).isEqualTo("busy");
      end.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(outcomes.poll(10, TimeUnit.SECONDS)).isEqualTo("worked");
    }
  }

  @Test
  void letsNobodyWaitBeyondTheDeadline() {
    var hasty = pool(Duration.ofMillis(50));
    var never = new CountDownLatch(1);
    assertThatThrownBy(() -> hasty.run(() -> waiting(new CountDownLatch(1), never)))
        .isInstanceOf(Busy.class);
  }

  @Test
  void goesOnAfterWorkThatIgnoresItsEnd() throws Exception {
    var hasty = pool(Duration.ofMillis(500));
    var end = new CountDownLatch(1);
    for (int stubborn = 0; stubborn < 3; stubborn++) {
      assertThatThrownBy(() -> hasty.run(() -> deaf(end))).isInstanceOf(Busy.class);
    }
    assertThat(hasty.lost()).isEqualTo(3);
    assertThat(hasty.run(() -> "next")).isEqualTo("next");
    end.countDown();
    assertThat(hasty.run(() -> "last")).isEqualTo("last");
  }

  @Test
  void letsNoStrangerDelayADecisionOrASignIn() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var upload = people.submit(() -> pool.run(() -> waiting(begun, end)));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      var mayor = new Actor(Actor.Kind.STAFF, new UUID(0, 1), "Mayor");
      assertThat(acting.as(mayor, () -> pool.run(() -> "decision"))).isEqualTo("decision");
      assertThat(acting.as(Actor.system("print"), () -> pool.run(() -> "paper")))
          .isEqualTo("paper");
      assertThat(pool.hash(() -> "hash")).isEqualTo("hash");
      end.countDown();
      assertThat(upload.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    }
  }

  private String outcome() {
    try {
      return pool.run(() -> "worked");
    } catch (Busy turnedAway) {
      return "busy";
    }
  }

  private static String deaf(CountDownLatch end) {
    while (true) {
      try {
        end.await();
        return "deaf";
      } catch (InterruptedException goesOn) {
        Thread.onSpinWait();
      }
    }
  }

  private static String waiting(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
      return "done";
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }
}
