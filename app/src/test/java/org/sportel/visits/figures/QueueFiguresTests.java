package org.sportel.visits.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueFiguresTests {
  private final List<TicketInterval> day = new ArrayList<>();

  @Test
  void countsNothingWhereNothingEnded() {
    var figures = QueueFigures.of(day, Duration.ofMinutes(15));
    assertThat(figures.waiting()).isEmpty();
    assertThat(figures.serving()).isEmpty();
  }

  @Test
  void tellsMedianTailAndShareWithinTheTarget() {
    for (int minutes = 1; minutes <= 11; minutes++) {
      ended(TicketInterval.Kind.WAITING, Duration.ofMinutes(minutes), true);
    }
    var figures = QueueFigures.of(day, Duration.ofMinutes(8));
    assertThat(figures.waiting())
        .hasValue(new QueueFigures.Spread(11, Duration.ofMinutes(6), Duration.ofMinutes(10)));
    assertThat(figures.within()).isEqualTo(8);
  }

  @Test
  void leavesOutAServingWhoseEndNobodyKnowsAndSaysHowMany() {
    ended(TicketInterval.Kind.SERVING, Duration.ofMinutes(4), true);
    ended(TicketInterval.Kind.SERVING, Duration.ofHours(9), false);
    ended(TicketInterval.Kind.LEFT, Duration.ZERO, true);
    ended(TicketInterval.Kind.MISSED, Duration.ZERO, true);
    var figures = QueueFigures.of(day, Duration.ofMinutes(15));
    assertThat(figures.serving().orElseThrow().median()).isEqualTo(Duration.ofMinutes(4));
    assertThat(figures.inexact()).isEqualTo(1);
    assertThat(figures.left()).isEqualTo(1);
    assertThat(figures.missed()).isEqualTo(1);
  }

  private void ended(TicketInterval.Kind kind, Duration length, boolean exact) {
    day.add(
        new TicketInterval(
            UUID.randomUUID(),
            new UUID(0, 1),
            new UUID(0, 2),
            Optional.empty(),
            LocalDate.of(2026, 3, 2),
            kind,
            Optional.empty(),
            length,
            exact,
            false));
  }
}
