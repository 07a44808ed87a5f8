package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.dashboards.DrawnCrossing.Amount;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.ValueScale;
import org.sportel.platform.Json;

/** A course whose steps are told apart: what is drawn is what was counted. */
class DrawnCrossingTests {
  @Test
  void saysThatThereIsNothing() {
    assertThat(crossing(0, Map.of()).stacked()).isInstanceOf(DrawnChart.Nothing.class);
    assertThat(crossing(5, Map.of()).multiples()).isInstanceOf(DrawnChart.Nothing.class);
  }

  @Test
  void drawsOneValueAndCountsNothingElsewhere() {
    var chart = stacked(crossing(0, Map.of("2026-02", Map.of("S1", amount(3)))));
    assertThat(chart.labels()).hasSize(3);
    assertThat(chart.series()).hasSize(1);
    assertThat(chart.series().getFirst().values()).containsExactly(0.0, 3.0, 0.0);
    assertThat(chart.series().getFirst().shown()).containsExactly("0", "3", "0");
  }

  @Test
  void tellsNothingWhereEverythingIsSmall() {
    var few = Map.of("S1", amount(1), "S2", amount(2));
    var chart = stacked(crossing(5, Map.of("2026-01", few, "2026-03", few)));
    chart
        .series()
        .forEach(
            line -> {
              assertThat(line.values()).containsExactly(Double.NaN, 0.0, Double.NaN);
              assertThat(line.shown().getFirst()).doesNotContain("1", "2");
            });
  }

  @Test
  void putsTheSmallestTogetherAndKeepsEverySum() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var found = new TreeMap<String, Map<String, Amount>>();
      for (var step : List.of("2026-01", "2026-02", "2026-03")) {
        var parts = new TreeMap<String, Amount>();
        for (int part = 0; part < 1 + random.nextInt(12); part++) {
          parts.put("S" + part, amount(random.nextInt(100)));
        }
        found.put(step, parts);
      }
      var chart = stacked(crossing(0, found));
      assertThat(chart.series()).as("seed %s", seed).hasSizeLessThanOrEqualTo(6);
      int step = 0;
      for (var parts : found.values()) {
        int at = step++;
        assertThat(chart.series().stream().mapToDouble(line -> line.values().get(at)).sum())
            .as("seed %s", seed)
            .isEqualTo((double) parts.values().stream().mapToLong(Amount::size).sum());
      }
    }
  }

  @Test
  void keepsTheTwelveLargestForSmallCharts() {
    var parts = new TreeMap<String, Amount>();
    for (int part = 0; part < 15; part++) {
      parts.put("part " + part, amount(part + 1));
    }
    var chart = (DrawnChart.Multiples) crossing(0, Map.of("2026-02", parts)).multiples();
    assertThat(chart.series()).hasSize(12).first().hasFieldOrPropertyWithValue("name", "part 14");
  }

  @Test
  void readsWhatWasKeptBeforeThereWasAChoice() {
    var kept =
        """
        {"id": "00000000-0000-0000-0000-000000000001", "figure": "cases:received",
         "course": "MONTH", "parts": null, "goal": false, "yearBefore": true}
        """;
    assertThat(new Json().read(kept, ChosenFigure.class).drawn()).isEqualTo(ChartKind.PLAIN);
  }

  private static DrawnChart.Stacked stacked(DrawnCrossing crossing) {
    return (DrawnChart.Stacked) crossing.stacked();
  }

  private static Amount amount(long size) {
    return new Amount(BigDecimal.valueOf(size), size);
  }

  private static DrawnCrossing crossing(long least, Map<String, Map<String, Amount>> found) {
    var window =
        new FigureWindow(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 1),
            ZoneOffset.UTC,
            Instant.EPOCH,
            new KeyNames.Names(Map.of()),
            List.of());
    var told =
        new DrawnCrossing.Told(
            _ -> ValueScale.ofNumbers(),
            BigDecimal::toPlainString,
            Optional.of(BigDecimal.ZERO),
            least);
    return new DrawnCrossing("Counted", Grain.MONTH, Dimension.SERVICE, window, told, found);
  }
}
