package org.sportel.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.insight.advice.AdviceSeries.By;
import org.sportel.insight.advice.AdviceSeries.Line;
import org.sportel.network.CentreId;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.model.InstitutionId;

/** Series that stand side by side. */
class AdviceSeriesTests {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final UUID REGISTRY = new UUID(0, 7);

  @Test
  void neverAddsApplicationsAdviceAndSessionsUp() {
    var lines =
        AdviceSeries.of(
            List.of(
                count(AdviceCount.Kind.CONSULTATION, Optional.empty(), 3, 20),
                count(AdviceCount.Kind.CONSULTATION, Optional.of(REGISTRY), 2, 9),
                count(AdviceCount.Kind.TUTOR_SESSION, Optional.of(REGISTRY), 1, 30)),
            By.INSTITUTION::key,
            Map.of("", 11L));
    assertThat(lines)
        .containsExactly(
            Map.entry("", new Line(3, 20, 0, 11)),
            Map.entry(REGISTRY.toString(), new Line(2, 9, 1, 0)));
  }

  @Test
  void showsMonthsWithoutAnythingToo() {
    var lines =
        AdviceSeries.months(
            List.of(count(AdviceCount.Kind.CONSULTATION, Optional.empty(), 3, 20)),
            Map.of("2026-02", 4L),
            List.of(MARCH.minusMonths(2), MARCH.minusMonths(1), MARCH));
    assertThat(lines.keySet()).containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(lines.get("2026-01")).isEqualTo(Line.NONE);
  }

  private static AdviceCount count(
      AdviceCount.Kind kind, Optional<UUID> institution, int count, int minutes) {
    return new AdviceCount(
        MARCH,
        kind,
        new CentreId(new UUID(0, 1)),
        institution.map(InstitutionId::new),
        kind == AdviceCount.Kind.CONSULTATION ? "PHONE" : "",
        count,
        minutes);
  }
}
