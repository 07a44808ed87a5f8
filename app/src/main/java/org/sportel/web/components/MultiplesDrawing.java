package org.sportel.web.components;

import java.util.List;
import java.util.stream.IntStream;

/** Where the lines of small charts run, each on a ground of 220 × 96 and all on one scale. */
public record MultiplesDrawing(List<Series> series) {
  private static final int RIGHT = 214;
  private static final int LEFT = 6;
  private static final int TOP = 8;
  private static final int FOOT = 88;

  /** The round number at the top of every chart. */
  public String top() {
    return LineDrawing.label(ceiling());
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
      path.append(pen ? 'L' : 'M').append(x(i, line)).append(' ').append(y(value));
      pen = true;
    }
    return path.toString();
  }

  /** A dot, x and y, for every value that no line reaches. */
  public List<List<String>> dots(Series line) {
    return IntStream.range(0, line.values().size())
        .filter(i -> known(line, i) && !(known(line, i - 1) || known(line, i + 1)))
        .mapToObj(i -> List.of(x(i, line), y(line.values().get(i))))
        .toList();
  }

  private static boolean known(Series line, int i) {
    return i >= 0 && i < line.values().size() && !Double.isNaN(line.values().get(i));
  }

  private static String x(int index, Series line) {
    double last = Math.max(1, line.values().size() - 1);
    return LineDrawing.number(LEFT + (RIGHT - LEFT) * index / last);
  }

  private String y(double value) {
    return LineDrawing.number(FOOT - (FOOT - TOP) * value / ceiling());
  }

  private double ceiling() {
    return LineDrawing.ceiling(
        series.stream()
            .flatMap(line -> line.values().stream())
            .filter(value -> !Double.isNaN(value))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0));
  }
}
