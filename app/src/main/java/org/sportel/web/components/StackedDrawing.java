package org.sportel.web.components;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the parts of stacked bars stand on a ground of 640 × 280; a missing part takes no room. */
public record StackedDrawing(List<String> labels, List<Series> series) {
  private static final int LEFT = 52;
  private static final int RIGHT = 628;
  private static final int FOOT = 244;

  /** A part of one bar; its name and value in words are told with it. */
  public record Part(String x, String y, String width, String height, int series, String told) {}

  /** The grid, from zero to a round number above the highest bar. */
  public List<LineDrawing.Rule> rules() {
    return scale().rules();
  }

  /** The labels below that fit beside each other; the others are empty. */
  public List<String> sparseLabels() {
    return scale().sparseLabels();
  }

  /** The middle of a bar. */
  public double x(int index) {
    return LEFT + room() * (index + 0.5);
  }

  /** Every part that can be seen, the first series at the foot. */
  public List<Part> parts() {
    var scale = scale();
    var parts = new ArrayList<Part>();
    var width = Math.min(48, room() * 0.76);
    for (int bar = 0; bar < labels.size(); bar++) {
      double below = 0;
      for (int i = 0; i < series.size(); i++) {
        double value = value(series.get(i), bar);
        if (value > 0) {
          double top = scale.y(below + value);
          parts.add(
              new Part(
                  LineDrawing.number(x(bar) - width / 2),
                  LineDrawing.number(top),
                  LineDrawing.number(width),
                  LineDrawing.number((below == 0 ? FOOT : scale.y(below)) - top),
                  i + 1,
                  labels.get(bar) + ", " + series.get(i).name() + ": " + shown(i, bar)));
          below += value;
        }
      }
    }
    return parts;
  }

  private String shown(int line, int bar) {
    return series.get(line).shown().get(bar);
  }

  private double room() {
    return (RIGHT - LEFT) / (double) Math.max(1, labels.size());
  }

  private static double value(Series line, int bar) {
    double value = line.values().get(bar);
    return Double.isNaN(value) ? 0 : value;
  }

  private LineDrawing scale() {
    var totals =
        IntStream.range(0, labels.size())
            .mapToObj(bar -> series.stream().mapToDouble(line -> value(line, bar)).sum())
            .toList();
    var words = totals.stream().map(String::valueOf).toList();
    return new LineDrawing(labels, List.of(new Series("", totals, words)));
  }
}
