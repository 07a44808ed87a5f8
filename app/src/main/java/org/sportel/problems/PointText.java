package org.sportel.problems;

import java.util.Optional;
import org.sportel.network.Point;

/** Reads places that somebody typed or a program sent. */
public final class PointText {
  private static final int LONGEST = 24;

  private PointText() {}

  /** The place of two numbers of degrees, WGS 84; empty where they are none. A comma is a point. */
  public static Optional<Point> read(String lat, String lon) {
    return degrees(lat)
        .flatMap(
            north ->
                degrees(lon)
                    .filter(east -> Math.abs(north) <= 90 && Math.abs(east) <= 180)
                    .map(east -> new Point(north, east)));
  }

  private static Optional<Double> degrees(String typed) {
    var text = typed.strip().replace(',', '.');
    boolean plain =
        !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    try {
      return plain ? Optional.of(Double.valueOf(text)) : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
