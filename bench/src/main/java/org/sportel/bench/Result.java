package org.sportel.bench;

import java.util.List;
import java.util.Locale;

/**
 * Interleaved pairs of one variant.
 *
 * @param variant empty where there is only one
 * @param pairs this and other, in the same unit
 */
record Result(String variant, List<Pair> pairs, String unit) {
  /** One pair measured one after the other. */
  record Pair(double one, double other) {
    double ratio() {
      return one / other;
    }
  }

  String line(String name) {
    var ratios = pairs.stream().mapToDouble(Pair::ratio).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "bench %s %sratio=%.3f min=%.3f max=%.3f this=%.1f other=%.1f unit=%s",
        name,
        variant.isEmpty() ? "" : "variant=" + variant + " ",
        median(ratios),
        ratios[0],
        ratios[ratios.length - 1],
        median(pairs.stream().mapToDouble(Pair::one).sorted().toArray()),
        median(pairs.stream().mapToDouble(Pair::other).sorted().toArray()),
        unit);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
