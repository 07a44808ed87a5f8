package org.sportel.visits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaitEstimateTests {
  @Test
  void holdsInFourOfFiveCases() {
    var random = new Random(11);
    for (int ahead : List.of(0, 1, 3, 10, 40)) {
      for (int counters : List.of(1, 3)) {
        var estimate = new WaitEstimate(ahead, counters, Duration.ofMinutes(6));
        int held = 0;
        for (int i = 0; i < 4_000; i++) {
          double wait = 0;
          for (int end = 0; end <= ahead; end++) {
            wait += -Math.log(1 - random.nextDouble()) * 6 / counters;
          }
          var waited = Duration.ofMillis(Math.round(wait * 60_000));
          if (waited.compareTo(estimate.least()) >= 0 && waited.compareTo(estimate.most()) <= 0) {
            held++;
          }
        }
        assertThat(held / 4_000.0).as(ahead + " at " + counters).isBetween(0.76, 0.84);
      }
    }
  }

  @Test
  void expectsTheEndsThatMustComeBeforeSharedByTheCounters() {
    assertThat(new WaitEstimate(5, 2, Duration.ofMinutes(8)).expected())
        .isEqualTo(Duration.ofMinutes(24));
  }

  @Test
  void learnsFromTheDayAndBeginsWithWhatIsUsual() {
    assertThat(WaitEstimate.serving(List.of())).isEqualTo(Duration.ofMinutes(8));
    assertThat(WaitEstimate.serving(Collections.nCopies(96, Duration.ofMinutes(3))))
        .isEqualTo(Duration.ofSeconds(192));
  }
}
