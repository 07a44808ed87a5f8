package org.sportel.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.insight.log.LogFigures.Size;
import org.sportel.insight.log.LogFigures.Timeliness;

/** Figures of four made-up cases, counted by hand. */
final class SmallLogTests {
  private static final LogColumns COLUMNS =
      new LogColumns(
          Optional.of("startdate"),
          Optional.of("enddate"),
          Optional.of("deadline"),
          Optional.of("channel"),
          Optional.of("org:group"));

  private static LogFigures figures() throws IOException {
    var counter = new LogCounter(COLUMNS);
    try (var file = Objects.requireNonNull(SmallLogTests.class.getResourceAsStream("small.xes"))) {
      XesReader.read(file, counter);
    }
    return counter.figures(warning -> warning.kind() + " " + warning.count());
  }

  @Test
  void countsCasesEventsAndTheirOrder() throws IOException {
    var figures = figures();
    assertThat(figures.cases()).isEqualTo(4);
    assertThat(figures.events()).isEqualTo(8);
    assertThat(figures.activities()).isEqualTo(3);
    assertThat(figures.staff()).isEqualTo(2);
    assertThat(figures.flow().variants()).isEqualTo(3);
    assertThat(figures.flow().handOvers()).isEqualTo(3);
    assertThat(figures.flow().directlyFollows().pairs()).isEqualTo(3);
    assertThat(figures.flow().directlyFollows().occurrences()).isEqualTo(4);
    assertThat(figures.eventsPerCase())
        .isEqualTo(new Size(new BigDecimal("2.000"), new BigDecimal("2.000"), 1, 3));
  }

  @Test
  void countsOnTimeOnlyWhereADeadlineIsKnown() throws IOException {
    var figures = figures();
    assertThat(figures.channels()).isEqualTo(Map.of("Desk", 2L, "Internet", 2L));
    assertThat(figures.ends().all()).isEqualTo(new Timeliness(3, 1, 1));
  }
}
