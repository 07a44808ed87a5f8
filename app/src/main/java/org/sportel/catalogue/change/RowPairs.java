package org.sportel.catalogue.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Finds which row of a list became which: the same row first, then the one with the most words in
 * common. A row put in at the top moves no other.
 */
final class RowPairs {
  /** The share of common words from which two rows are the same one with other words. */
  private static final double ALIKE = 0.4;

  private final List<JsonNode> before;
  private final List<JsonNode> after;
  private final Function<JsonNode, String> label;

  /**
   * @param label the words by which rows are known
   */
  RowPairs(JsonNode before, JsonNode after, Function<JsonNode, String> label) {
    this.before = new ArrayList<>(before.valueStream().toList());
    this.after = new ArrayList<>(after.valueStream().toList());
    this.label = label;
  }

  /** A row before and after; one of the two may be missing. */
  record Pair(Optional<JsonNode> before, Optional<JsonNode> after) {}

  /** The pairs that differ, those that are new last. */
  List<Pair> differing() {
    after.removeIf(before::remove);
    var pairs = new ArrayList<Pair>();
    for (var old : before) {
      var now = nearest(old);
      now.ifPresent(after::remove);
      pairs.add(new Pair(Optional.of(old), now));
    }
    after.forEach(now -> pairs.add(new Pair(Optional.empty(), Optional.of(now))));
    return pairs;
  }

  private Optional<JsonNode> nearest(JsonNode old) {
    var words = words(old);
    return after.stream()
        .filter(now -> alike(words, words(now)) >= ALIKE)
        .max(Comparator.comparingDouble(now -> alike(words, words(now))));
  }

  private Set<String> words(JsonNode row) {
    var words = label.apply(row).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    return new LinkedHashSet<>(Arrays.asList(words));
  }

  private static double alike(Set<String> some, Set<String> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    var common = new LinkedHashSet<>(some);
    common.retainAll(others);
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }
}
