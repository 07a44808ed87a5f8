package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FormKey;
import org.sportel.platform.Actor;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class TooManyMessagesTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  private boolean sent(Town town, CaseId id, String text) {
    return town.as(
        Actor.anonymous(),
        () -> {
          town.get(SendMessage.class).send(new ProvenApplicant(id), text, FormKey.fresh());
          return true;
        });
  }

  @Test
  void takesTwentyMessagesADayFromAnApplicantAndGoesOnTheDayAfter() throws Exception {
    var town = Town.budva(context);
    var id = town.open("BD-004", "Pisac Uporni").id();
    var sending = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 40; i++) {
      var text = "message " + i;
      sending.add(
          () -> {
            try {
              return sent(town, id, text);
            } catch (CaseRefusal refused) {
              assertThat(refused.reason()).isEqualTo(CaseRefusal.Reason.TOO_MANY_MESSAGES);
              assertThat(refused.status()).isEqualTo(429);
              return false;
            }
          });
    }
    int taken = 0;
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(sending)) {
        taken += answer.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(20);
    assertThatThrownBy(() -> sent(town, id, "one more"))
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refused ->
                assertThat(refused.retryAfter().orElseThrow())
                    .isBetween(Duration.ofHours(23), Duration.ofHours(24)));
    clock.set(clock.instant().plus(Duration.ofHours(24)));
    assertThat(sent(town, id, "the day after")).isTrue();
  }
}
