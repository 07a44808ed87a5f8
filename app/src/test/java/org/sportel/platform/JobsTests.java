package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class JobsTests {
  private static final Scope HERE = Scope.of(new TenantId(921));

  @Autowired Transactions transactions;
  @Autowired Jobs jobs;
  @Autowired JobRunner runner;
  @Autowired SettableClock clock;
  @Autowired RingingHandler ringing;

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void runsAJobOnceAfterTheCommit() {
    var key = UUID.randomUUID();
    transactions.run(
        HERE,
        () -> {
          jobs.enqueue("test.ring", key, new RingingHandler.Bell("ding"), clock.instant());
          jobs.enqueue("test.ring", key, new RingingHandler.Bell("ding"), clock.instant());
        });
    runner.runDue();
    runner.runDue();
    assertThat(ringing.rung).containsOnlyOnce("921ding");
  }

  @Test
  void forgetsAJobWhoseTransactionIsUndone() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    HERE,
                    () -> {
                      jobs.enqueue(
                          "test.ring",
                          UUID.randomUUID(),
                          new RingingHandler.Bell("dong"),
                          clock.instant());
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    runner.runDue();
    assertThat(ringing.rung).doesNotContain("921dong");
  }

  @Test
  void triesAgainWithPausesAndGivesUpVisibly() {
    clock.set(clock.instant());
    transactions.run(
        HERE,
        () ->
            jobs.enqueue(
                "test.ring",
                UUID.randomUUID(),
                new RingingHandler.Bell("broken"),
                clock.instant()));
    int before = ringing.tries;
    for (int i = 0; i < 6; i++) {
      runner.runDue();
      clock.advance(Duration.ofMinutes(5));
    }
    assertThat(ringing.tries - before).isEqualTo(3);
    assertThat(ringing.givenUp).containsExactly("broken");
  }
}
