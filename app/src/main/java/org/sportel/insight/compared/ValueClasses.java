package org.sportel.insight.compared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Four classes of about as many values each, equal values always in one: so that a map shows
 * differences whatever the shape of the values. They rank nobody: a class is no place.
 */
record ValueClasses(List<Range> ranges) {
  private static final int MOST = 4;

  ValueClasses {
    ranges = List.copyOf(ranges);
  }

  /**
   * The values of a class.
   *
   * @param count how many
   */
  record Range(BigDecimal low, BigDecimal high, int count) {}

  static ValueClasses of(Collection<BigDecimal> values) {
    var sorted = values.stream().sorted().toList();
    var ranges = new ArrayList<Range>();
    var from = 0;
    for (var part = 1; part <= MOST && from < sorted.size(); part++) {
      var until = Math.max(from + 1, (int) Math.round(sorted.size() * (double) part / MOST));
      until = part == MOST ? sorted.size() : Math.min(until, sorted.size());
      while (until < sorted.size() && sorted.get(until).compareTo(sorted.get(until - 1)) == 0) {
        until++;
      }
      ranges.add(new Range(sorted.get(from), sorted.get(until - 1), until - from));
      from = until;
    }
    return new ValueClasses(ranges);
  }

  /** In which class a value lies, counted from one. */
  Optional<Integer> of(BigDecimal value) {
    for (var i = 0; i < ranges.size(); i++) {
      if (value.compareTo(ranges.get(i).high()) <= 0) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
