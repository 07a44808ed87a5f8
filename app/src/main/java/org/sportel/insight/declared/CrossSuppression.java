package org.sportel.insight.declared;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cells of a table by two keys are not shown, because few stand behind them: those smaller
 * than the least, then the smallest others of the same row or column, until no row and no column
 * gives a hidden cell away beside its total, nor fewer than the least together.
 */
public final class CrossSuppression {
  private static final Comparator<CellKey> BY_PLACE =
      Comparator.comparing(CellKey::row).thenComparing(CellKey::column);

  private CrossSuppression() {}

  /** A cell. */
  public record CellKey(String row, String column) {}

  /**
   * The cells to hide.
   *
   * @param sizes how many stand behind each cell, by row and column
   * @param least a cell of fewer, but not of none, is hidden
   */
  public static Set<CellKey> hidden(Map<String, ? extends Map<String, Long>> sizes, long least) {
    var cells = new TreeMap<CellKey, Long>(BY_PLACE);
    sizes.forEach(
        (row, columns) ->
            columns.forEach(
                (column, size) -> {
                  if (size > 0) {
                    cells.put(new CellKey(row, column), size);
                  }
                }));
    var hidden = new HashSet<CellKey>();
    cells.forEach(
        (cell, size) -> {
          if (size < least) {
            hidden.add(cell);
          }
        });
    var lines = List.of(lines(cells, CellKey::row), lines(cells, CellKey::column));
    var more = !hidden.isEmpty();
    while (more) {
      more = false;
      for (var line : lines.stream().flatMap(Collection::stream).toList()) {
        var next = next(line, cells, hidden, least);
        next.ifPresent(hidden::add);
        more |= next.isPresent();
      }
    }
    return hidden;
  }

  private static Collection<List<CellKey>> lines(
      Map<CellKey, Long> cells, Function<CellKey, String> by) {
    return cells.keySet().stream().collect(Collectors.groupingBy(by)).values();
  }

  /** The smallest shown cell of a line that gives its hidden ones away. */
  private static Optional<CellKey> next(
      List<CellKey> line, Map<CellKey, Long> cells, Set<CellKey> hidden, long least) {
    var secret = line.stream().filter(hidden::contains).toList();
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    var together = secret.stream().mapToLong(cells::get).sum();
    if (secret.size() >= 2 && together >= least) {
      return Optional.empty();
    }
    return line.stream()
        .filter(cell -> !hidden.contains(cell))
        .min(Comparator.<CellKey>comparingLong(cells::get).thenComparing(BY_PLACE));
  }
}
