package org.sportel.insight.compared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sportel.insight.declared.Interval;
import org.sportel.web.components.Cell;

/**
 * A funnel plot on a ground of 640 × 300: shares by how many stand behind them, the share of the
 * whole, and the curves within which chance alone leaves them.
 *
 * @param mean the share of the whole
 */
public record Funnel(double mean, List<Point> points) {
  private static final int LEFT = 52;
  private static final int RIGHT = 628;
  private static final int TOP = 14;
  private static final int BOTTOM = 264;
  private static final int STEPS = 80;

  /** Copies the points. */
  public Funnel {
    points = List.copyOf(points);
  }

  /**
   * One municipality or institution.
   *
   * @param label its name; empty where it is not told
   * @param said what it says about its share
   */
  public record Point(String label, long sample, double share, Optional<Cell> said) {}

  /** Where a share stands against the whole. */
  public enum Place {
    /** Within what chance alone does. */
    INSIDE,
    /** Higher than that. */
    ABOVE,
    /** Lower than that. */
    BELOW
  }

  /** Of points with the mean share of all of them; 0 where there are none. */
  static Funnel of(List<Point> points) {
    var all = all(points);
    var met = points.stream().mapToDouble(point -> point.share() * point.sample()).sum();
    return new Funnel(all == 0 ? 0 : met / all, points);
  }

  /** How many stand behind all points. */
  long all() {
    return all(points);
  }

  private static long all(List<Point> points) {
    return points.stream().mapToLong(Point::sample).sum();
  }

  /** Whether every point has a name; else the only one that has stands out. */
  public boolean named() {
    return points.stream().noneMatch(point -> point.label().isEmpty());
  }

  /** Where a point stands against the whole. */
  public Place place(Point point) {
    var limits = Interval.aroundMean(mean, point.sample());
    if (point.share() > limits.high()) {
      return Place.ABOVE;
    }
    return point.share() < limits.low() ? Place.BELOW : Place.INSIDE;
  }

  /** Where a point lies from the left. */
  public String x(Point point) {
    return number(x(point.sample()));
  }

  /** Where a point lies from the top. */
  public String y(Point point) {
    return number(y(point.share()));
  }

  /** The height of the whole's share. */
  public String middle() {
    return number(y(mean));
  }

  /** The curve above or below. */
  public String curve(boolean above) {
    var path = new StringBuilder();
    for (var step = 1; step <= STEPS; step++) {
      var sample = Math.max(1, Math.round(largest() * (double) step / STEPS));
      var limits = Interval.aroundMean(mean, sample);
      path.append(step == 1 ? 'M' : 'L')
          .append(number(x(sample)))
          .append(' ')
          .append(number(y(above ? limits.high() : limits.low())));
    }
    return path.toString();
  }

  /** The largest sample, at the right end. */
  public long largest() {
    return points.stream().mapToLong(Point::sample).max().orElse(1);
  }

  private double x(long sample) {
    return LEFT + (RIGHT - LEFT - 12.0) * sample / largest();
  }

  private static double y(double share) {
    return BOTTOM - (BOTTOM - TOP) * share;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
