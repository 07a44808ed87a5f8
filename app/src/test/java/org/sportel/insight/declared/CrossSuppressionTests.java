package org.sportel.insight.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sportel.insight.declared.CrossSuppression.CellKey;

/** No row and no column of a table by two keys gives a small cell away. */
class CrossSuppressionTests {
  private static final long LEAST = 5;

  @Test
  void hidesNothingWhereNothingIsSmall() {
    assertThat(CrossSuppression.hidden(Map.of(), LEAST)).isEmpty();
    assertThat(CrossSuppression.hidden(Map.of("1", Map.of("a", 5L, "b", 0L)), LEAST)).isEmpty();
    assertThat(CrossSuppression.hidden(Map.of("1", Map.of("a", 1L, "b", 2L)), 0)).isEmpty();
  }

  @Test
  void hidesAnotherOfTheRowAndOfTheColumn() {
    var hidden =
        CrossSuppression.hidden(
            Map.of(
                "1", Map.of("a", 2L, "b", 9L, "c", 40L),
                "2", Map.of("a", 30L, "b", 20L, "c", 50L)),
            LEAST);
    assertThat(hidden)
        .containsExactlyInAnyOrder(
            new CellKey("1", "a"),
            new CellKey("1", "b"),
            new CellKey("2", "a"),
            new CellKey("2", "b"));
  }

  @Test
  void leavesNoLineWithOneHiddenCellOrTooFewTogether() {
    IntStream.range(0, 300).forEach(CrossSuppressionTests::leavesNone);
  }

  private static void leavesNone(int seed) {
    var random = new Random(seed);
    var sizes = new HashMap<String, Map<String, Long>>();
    IntStream.range(0, 1 + random.nextInt(8))
        .forEach(
            row ->
                IntStream.range(0, 1 + random.nextInt(6))
                    .forEach(
                        column ->
                            sizes
                                .computeIfAbsent("r" + row, _ -> new HashMap<>())
                                .put("c" + column, (long) random.nextInt(14))));
    var hidden = CrossSuppression.hidden(sizes, LEAST);
    var turned = new HashMap<String, Map<String, Long>>();
    sizes.forEach(
        (row, cells) ->
            cells.forEach(
                (column, size) ->
                    turned.computeIfAbsent(column, _ -> new HashMap<>()).put(row, size)));
    sizes.forEach((row, cells) -> holds(seed, cells, keys(hidden, row, true)));
    turned.forEach((column, cells) -> holds(seed, cells, keys(hidden, column, false)));
  }

  private static Set<String> keys(Set<CellKey> hidden, String line, boolean row) {
    return hidden.stream()
        .filter(cell -> (row ? cell.row() : cell.column()).equals(line))
        .map(cell -> row ? cell.column() : cell.row())
        .collect(java.util.stream.Collectors.toSet());
  }

  private static void holds(int seed, Map<String, Long> line, Set<String> hidden) {
    line.forEach(
        (key, size) -> {
          if (size > 0 && size < LEAST) {
            assertThat(hidden).as("seed %s", seed).contains(key);
          }
        });
    var shown =
        line.entrySet().stream().anyMatch(e -> e.getValue() > 0 && !hidden.contains(e.getKey()));
    if (!hidden.isEmpty() && shown) {
      assertThat(hidden).as("seed %s", seed).hasSizeGreaterThan(1);
      assertThat(hidden.stream().mapToLong(line::get).sum())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(LEAST);
    }
  }
}
