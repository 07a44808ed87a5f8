package org.sportel.problems.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemFiguresTests {
  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  @Test
  void countsLateOnesThatAreStillOpenAmongThoseWhoseTimeIsOver() {
    var sum =
        ProblemFigures.sum(
            List.of(
                fact(10, Optional.of(5), Optional.of(6)),
                fact(10, Optional.of(5), Optional.of(2)),
                fact(10, Optional.of(5), Optional.empty()),
                fact(1, Optional.of(-3), Optional.empty()),
                fact(3, Optional.empty(), Optional.of(1))),
            NOW);
    assertThat(sum.received()).isEqualTo(5);
    assertThat(sum.closed()).isEqualTo(3);
    assertThat(sum.due()).isEqualTo(3);
    assertThat(sum.onTime()).isEqualTo(1);
    assertThat(sum.overdue()).isEqualTo(1);
    assertThat(sum.medianDays()).contains(4.0);
  }

  @Test
  void tellsNoShareAndNoMedianOfNothing() {
    var sum = ProblemFigures.sum(List.of(), NOW);
    assertThat(sum.due()).isZero();
    assertThat(sum.medianDays()).isEmpty();
  }

  private static ProblemFacts.ProblemFact fact(
      int reportedDaysAgo, Optional<Integer> dueDaysAgo, Optional<Integer> closedDaysAgo) {
    return new ProblemFacts.ProblemFact(
        "pothole",
        ago(reportedDaysAgo),
        dueDaysAgo.map(ProblemFiguresTests::ago),
        closedDaysAgo.map(ProblemFiguresTests::ago));
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }
}
