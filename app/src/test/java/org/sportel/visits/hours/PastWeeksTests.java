package org.sportel.visits.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.visits.figures.PastIntervals.Stretch;
import org.sportel.visits.figures.VisitCauses.Count;
import org.sportel.visits.model.VisitCause;

class PastWeeksTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final Duration TARGET = Duration.ofMinutes(15);

  @Test
  void laysWaitsOutByHourAndWeekdayOfTheCentresOwnClock() {
    var map =
        new WaitsByHour(
            List.of(
                stretch("2026-03-27T08:10:00Z", 5, false),
                stretch("2026-03-27T08:50:00Z", 40, false),
                stretch("2026-03-27T08:55:00Z", 20, false),
                stretch("2026-04-03T07:05:00Z", 20, false),
                stretch("2026-04-03T07:05:00Z", 90, true)),
            ZONE);
    assertThat(map.hours()).containsExactly(9);
    var friday = map.at(DayOfWeek.FRIDAY, 9).orElseThrow();
    assertThat(friday.people()).isEqualTo(4);
    assertThat(friday.median()).isEqualTo(Duration.ofMinutes(20));
    assertThat(friday.level(TARGET)).isEqualTo(3);
    assertThat(map.at(DayOfWeek.MONDAY, 9)).isEmpty();
  }

  @Test
  void namesFirstTheServiceForWhichMostPeopleCameInVain() {
    var fixes =
        FixList.of(
            List.of(
                new Count("BD-001", VisitCause.NEW_MATTER, 90),
                new Count("BD-002", VisitCause.CHASING, 4),
                new Count("BD-002", VisitCause.UNCLEAR_LETTER, 7),
                new Count("BD-002", VisitCause.NEW_MATTER, 2),
                new Count("", VisitCause.WRONG_PLACE, 1)));
    assertThat(fixes)
        .containsExactly(
            new FixList.Fix("BD-002", 13, 11, VisitCause.UNCLEAR_LETTER),
            new FixList.Fix("", 1, 1, VisitCause.WRONG_PLACE));
  }

  private static Stretch stretch(String from, int minutes, boolean serving) {
    var at = Instant.parse(from);
    return new Stretch(
        new UUID(0, 1), serving, LocalDate.ofInstant(at, ZONE), at, Duration.ofMinutes(minutes));
  }
}
