package org.sportel.problems.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.problems.ProblemQuestion;
import org.sportel.problems.model.ProblemStatus;

class GeoQueryTests {
  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  @Test
  void meansTheLastNinetyDaysWithoutDates() {
    var question = ask("", "", "", "", "");
    assertThat(question.from()).contains(Instant.parse("2026-02-03T10:00:00Z"));
    assertThat(question.to()).contains(NOW);
  }

  @Test
  void meansNinetyDaysBehindAStartAndBeforeAnEnd() {
    assertThat(ask("", "", "", "2026-01-01T00:00:00Z", "").to())
        .contains(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(ask("", "", "", "", "2026-04-01T02:00:00+02:00").from())
        .contains(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void refusesMoreThanNinetyDaysAndDatesThatAreNone() {
    assertThatThrownBy(() -> ask("", "", "", "2026-01-01T00:00:00Z", "2026-04-02T00:00:00Z"))
        .isInstanceOf(GeoFault.class)
        .hasMessageContaining("90 days");
    assertThatThrownBy(() -> ask("", "", "", "yesterday", "")).isInstanceOf(GeoFault.class);
    assertThatThrownBy(() -> ask("", "", "broken", "", "")).isInstanceOf(GeoFault.class);
  }

  @Test
  void letsIdsOverrideEverythingElse() {
    var question = ask("P-2026-00001, P-2026-00002", "pothole", "closed", "yesterday", "");
    assertThat(question.numbers()).contains(List.of("P-2026-00001", "P-2026-00002"));
    assertThat(question.from()).isEqualTo(Optional.empty());
  }

  @Test
  void readsTheTwoStatusesOfTheStandard() {
    assertThat(ask("", "", "open", "", "").statuses()).isEqualTo(ProblemQuestion.OPEN);
    assertThat(ask("", "", "closed", "", "").statuses()).isEqualTo(Set.of(ProblemStatus.CLOSED));
    assertThat(ask("", "", "open,closed", "", "").statuses()).isEmpty();
  }

  private static ProblemQuestion ask(
      String ids, String codes, String status, String start, String end) {
    return GeoQuery.of(new GeoQuery.Asked(ids, codes, status, start, end), NOW);
  }
}
