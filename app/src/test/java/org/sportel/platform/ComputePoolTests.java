package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.platform.computing.ComputePool;

/** What computes stands in nobody's way. */
class ComputePoolTests {
  private final ComputePool pool = new ComputePool(1, 1, Duration.ofSeconds(20));

  @AfterEach
  void end() {
    pool.destroy();
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
      var second = people.submit(() -> pool.run(() -> "later"));
      // one works, one waits: of the next two at most one had found the queue still empty
      var third = people.submit(() -> pool.run(() -> "third"));
      var refused = people.submit(() -> pool.run(() -> "fourth"));
      assertThatThrownBy(
              () -> {
                third.get(10, TimeUnit.SECONDS);
                refused.get(10, TimeUnit.SECONDS);
              })
          .hasCauseInstanceOf(Busy.class);
      end.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(second.isDone() || second.get(10, TimeUnit.SECONDS) != null).isTrue();
    }
  }

  @Test
  void letsNobodyWaitBeyondTheDeadline() {
    var hasty = new ComputePool(1, 1, Duration.ofMillis(50));
    var never = new CountDownLatch(1);
    assertThatThrownBy(() -> hasty.run(() -> waiting(new CountDownLatch(1), never)))
        .isInstanceOf(Busy.class);
    hasty.destroy();
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
