package org.sportel.web.components;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the lines of a chart run on a ground of 640 × 280. */
public record LineDrawing(List<String> labels, List<Series> series) {
  private static final int LEFT = 52;
  private static final int RIGHT = 628;
  private static final int TOP = 14;
  private static final int BOTTOM = 244;

  /** A horizontal line of the grid. */
  public record Rule(double y, String label) {}

  /** The grid, from zero to a round number above every value. */
  public List<Rule> rules() {
    double top = ceiling();
    return IntStream.rangeClosed(0, 4)
        .mapToObj(i -> new Rule(y(top * i / 4), label(top * i / 4)))
        .toList();
  }

  /** The path of one line; it breaks where a value is missing. */
  public String path(Series line) {
    var path = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < line.values().size(); i++) {
      double value = line.values().get(i);
      if (Double.isNaN(value)) {
        pen = false;
        continue;
      }
      path.append(pen ? 'L' : 'M').append(number(x(i))).append(' ').append(number(y(value)));
      pen = true;
    }
    return path.toString();
  }

  /** The labels below that fit beside each other; the others are empty. */
  public List<String> sparseLabels() {
    int every = Math.max(1, (labels.size() + 7) / 8);
    return IntStream.range(0, labels.size())
        .mapToObj(i -> i % every == 0 ? labels.get(i) : "")
        .toList();
  }

  /** Where a label stands. */
  public double x(int index) {
    int last = Math.max(1, labels.size() - 1);
    return LEFT + (RIGHT - LEFT - 24.0) * index / last;
  }

  double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * value / ceiling();
  }

  private double ceiling() {
    double highest =
        series.stream()
            .flatMap(line -> line.values().stream())
            .filter(value -> !Double.isNaN(value))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return ceiling(highest);
  }

  /** A round number at or above a value, at least four. */
  static double ceiling(double highest) {
    if (highest <= 4) {
      return 4;
    }
    double power = Math.pow(10, Math.floor(Math.log10(highest)));
    for (double step : new double[] {1, 2, 4, 8, 10}) {
      if (step * power >= highest) {
        return step * power;
      }
    }
    return 10 * power;
  }

  static String label(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** A coordinate with one decimal. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
