package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.procedure.running.Times;

/** When a timer rings in an office that does not live by Greenwich. */
final class DueTests {
  @ParameterizedTest
  @CsvSource({
    "DATE, 2026-07-01T08:00:00, 2026-07-01T06:00:00Z",
    "DATE, 2026-01-01T08:00:00, 2026-01-01T07:00:00Z",
    "DATE, 2026-07-01T08:00:00Z, 2026-07-01T08:00:00Z",
    "DATE, 2026-07-01, 2026-06-30T22:00:00Z",
    // the night the clocks go forward has no half past two, the one they go back has two
    "DATE, 2026-03-29T02:30:00, 2026-03-29T01:30:00Z",
    "DATE, 2026-10-25T02:30:00, 2026-10-25T00:30:00Z",
    "DURATION, P1D, 2026-03-29T11:00:00Z",
    "DURATION, PT24H, 2026-03-29T12:00:00Z",
  })
  void localTimesAreTheOffices(Trigger.Timer.Kind kind, String written, Instant expected) {
    Instant from = Instant.parse("2026-03-28T12:00:00Z");
    assertThat(
            Times.plan(kind, written, written).due().instant(from, ZoneId.of("Europe/Podgorica")))
        .isEqualTo(expected);
  }
}
