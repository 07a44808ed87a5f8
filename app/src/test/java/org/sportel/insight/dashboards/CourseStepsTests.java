package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.insight.Grain;
import org.sportel.insight.words.KeyNames;

class CourseStepsTests {
  @Test
  void namesEveryStepAlsoThoseInWhichNothingHappened() {
    var window = window("2025-12-30", "2026-01-13");
    assertThat(CourseSteps.of(Grain.WEEK, window))
        .containsExactly("2026-W01", "2026-W02", "2026-W03");
    assertThat(CourseSteps.of(Grain.MONTH, window)).containsExactly("2025-12", "2026-01");
    assertThat(CourseSteps.of(Grain.YEAR, window)).containsExactly("2025", "2026");
    assertThat(CourseSteps.of(Grain.DAY, window)).hasSize(14).startsWith("2025-12-30");
    assertThat(CourseSteps.of(Grain.HOUR, window)).hasSize(24).startsWith("00").endsWith("23");
  }

  @Test
  void holdsEachStepAgainstTheSameOneAYearBefore() {
    assertThat(CourseSteps.yearBefore(Grain.MONTH, "2026-01")).contains("2025-01");
    assertThat(CourseSteps.yearBefore(Grain.YEAR, "2026")).contains("2025");
    assertThat(CourseSteps.yearBefore(Grain.HOUR, "08")).contains("08");
    assertThat(CourseSteps.yearBefore(Grain.DAY, "2026-03-01")).contains("2025-03-01");
    assertThat(CourseSteps.yearBefore(Grain.WEEK, "2026-W10")).contains("2025-W10");
  }

  @Test
  void knowsThatSomeYearsHaveNoSuchDayOrWeek() {
    assertThat(CourseSteps.yearBefore(Grain.DAY, "2028-02-29")).isEqualTo(Optional.empty());
    assertThat(CourseSteps.yearBefore(Grain.WEEK, "2026-W53")).isEqualTo(Optional.empty());
    assertThat(CourseSteps.yearBefore(Grain.WEEK, "2021-W53")).contains("2020-W53");
  }

  private static FigureWindow window(String from, String until) {
    return new FigureWindow(
        LocalDate.parse(from),
        LocalDate.parse(until),
        ZoneOffset.UTC,
        Instant.EPOCH,
        new KeyNames.Names(Map.of()),
        List.of());
  }
}
