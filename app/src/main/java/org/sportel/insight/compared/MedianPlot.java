package org.sportel.insight.compared;

import java.util.List;
import java.util.Locale;
import org.sportel.insight.declared.Interval;

/**
 * Medians on a ground of 640 × 300: by how many stand behind them, each with its interval as a line
 * upright, and the median of the municipality in the middle.
 *
 * @param middle the median of the municipality in the middle
 */
record MedianPlot(double middle, List<Point> points) {
  private static final int LEFT = 52;
  private static final int RIGHT = 628;
  private static final int TOP = 14;
  private static final int BOTTOM = 264;

  /** Copies the points. */
  MedianPlot {
    points = List.copyOf(points);
  }

  /** One municipality or institution. */
  record Point(String label, long sample, double median, Interval interval) {}

  /** Of points and the one in the middle of them; 0 where there are none. */
  static MedianPlot of(List<Point> points) {
    double[] sorted = points.stream().mapToDouble(Point::median).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return new MedianPlot(0, points);
    }
    var middle = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new MedianPlot(middle, points);
  }

  /** Where a median stands: the one in the middle lies within its interval, or not. */
  Funnel.Place place(Point point) {
    if (point.interval().low() > middle) {
      return Funnel.Place.ABOVE;
    }
    return point.interval().high() < middle ? Funnel.Place.BELOW : Funnel.Place.INSIDE;
  }

  /** The largest sample, at the right end. */
  long largest() {
    return points.stream().mapToLong(Point::sample).max().orElse(1);
  }

  /** The longest time, at the top. */
  double longest() {
    return Math.max(
        1, points.stream().mapToDouble(point -> point.interval().high()).max().orElse(1));
  }

  /** Where a point lies from the left. */
  String x(Point point) {
    return number(LEFT + (RIGHT - LEFT - 12.0) * point.sample() / largest());
  }

  /** How high a time lies. */
  String y(double seconds) {
    return number(BOTTOM - (BOTTOM - TOP) * seconds / longest());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
