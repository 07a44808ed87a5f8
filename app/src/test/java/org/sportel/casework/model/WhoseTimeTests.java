package org.sportel.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whose time a case was: the shares add up, whatever overlaps. */
class WhoseTimeTests {
  private static final Instant START = Instant.parse("2026-03-02T08:15:30.123456Z");

  @Test
  void theSharesAddUpToTheTimeOfTheCaseToTheMicrosecond() {
    for (long seed = 1; seed <= 2_000; seed++) {
      var random = new Random(seed);
      var end = START.plusNanos(random.nextLong(1, 40L * 86_400 * 1_000_000) * 1_000);
      var pauses = new ArrayList<CasePause>();
      var works = new ArrayList<WhoseTime.Work>();
      for (int i = random.nextInt(8); i > 0; i--) {
        var from = moment(random, end);
        var owner = WaitOwner.values()[random.nextInt(WaitOwner.values().length)];
        Optional<Instant> to =
            random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(from.plusSeconds(random.nextInt(2_000_000)));
        pauses.add(new CasePause("R", owner, from, to, Optional.empty(), Optional.empty()));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        var from = moment(random, end);
        works.add(new WhoseTime.Work(from, from.plusSeconds(random.nextInt(1_000_000))));
      }
      var shares = WhoseTime.of(START, end, pauses, works);
      assertThat(shares.values().stream().reduce(Duration.ZERO, Duration::plus))
          .as("seed " + seed)
          .isEqualTo(Duration.between(START, end));
      assertThat(shares.values()).as("seed " + seed).noneMatch(Duration::isNegative);
    }
  }

  @Test
  void theApplicantsTimeCountsBeforeOursAndOursBeforeThatOfOthers() {
    var end = START.plus(Duration.ofDays(10));
    var pauses = List.of(pause(WaitOwner.APPLICANT, 1, 4), pause(WaitOwner.OTHER_BODY, 3, 9));
    var works = List.of(new WhoseTime.Work(day(0), day(2)), new WhoseTime.Work(day(5), day(6)));
    var shares = WhoseTime.of(START, end, pauses, works);
    assertThat(shares)
        .containsEntry(WaitOwner.APPLICANT, Duration.ofDays(3))
        .containsEntry(WaitOwner.OTHER_BODY, Duration.ofDays(4))
        .containsEntry(WaitOwner.OUR_UNIT, Duration.ofDays(3))
        .containsEntry(WaitOwner.OUR_SYSTEM, Duration.ZERO);
  }

  private static CasePause pause(WaitOwner owner, int from, int to) {
    return new CasePause(
        "R", owner, day(from), Optional.of(day(to)), Optional.empty(), Optional.empty());
  }

  private static Instant day(int days) {
    return START.plus(Duration.ofDays(days));
  }

  private static Instant moment(Random random, Instant end) {
    return START
        .minusSeconds(50_000)
        .plusSeconds(random.nextLong(Duration.between(START, end).toSeconds() + 100_000));
  }
}
