package org.sportel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.Dimension;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.OpenFigures.Row;
import org.sportel.platform.Json;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class PublicChangeTests {
  @Autowired Json json;

  @Test
  void aShorterTimeIsBetterAndAHigherShareToo() throws IOException {
    var time = indicator("processing-time-median");
    assertThat(PublicChange.of(time, months(time, "2025-11", 864000, "2026-11", 432000)))
        .startsWith("Better than in Nov 2025");
    var share = indicator("complaints-on-time");
    assertThat(PublicChange.of(share, months(share, "2026-10", 1, "2026-11", 0)))
        .startsWith("Worse than in Oct 2026");
  }

  @Test
  void ofANumberItSaysOnlyMoreOrLess() throws IOException {
    var received = indicator("applications-received");
    assertThat(PublicChange.of(received, months(received, "2026-10", 20, "2026-11", 23)))
        .isEqualTo("More than in Oct 2026, when it was 20.");
    assertThat(PublicChange.of(received, months(received, "2026-10", 20, "2026-11", 20)))
        .isEqualTo("The same as in Oct 2026.");
  }

  @Test
  void saysNothingWithoutAMonthToCompareWith() throws IOException {
    var received = indicator("applications-received");
    assertThat(PublicChange.of(received, months(received, "2026-07", 20, "2026-11", 23))).isEmpty();
  }

  private DeclaredIndicator indicator(String code) throws IOException {
    try (var file = DeclaredIndicators.class.getResourceAsStream("/insight/declared.json")) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(json.read(text, DeclaredIndicator[].class))
          .filter(one -> one.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Row> months(
      DeclaredIndicator one, String before, int was, String last, int is) {
    return List.of(row(one, before, was), row(one, last, is));
  }

  private static Row row(DeclaredIndicator one, String month, int value) {
    return new Row(
        one.code(),
        Dimension.MONTH,
        month,
        "",
        Optional.of(BigDecimal.valueOf(value)),
        Optional.of(20L),
        false);
  }
}
