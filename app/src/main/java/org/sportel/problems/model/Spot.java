package org.sportel.problems.model;

import java.util.Optional;
import org.sportel.network.Point;

/**
 * Where a problem is.
 *
 * @param point the place on the map, where it is known
 * @param address in words, empty where only the point is known
 */
public record Spot(Optional<Point> point, String address) {
  private static final double METRES_A_DEGREE = 111_195;

  /** Whether nobody could find it. */
  public boolean unknown() {
    return point.isEmpty() && address.isBlank();
  }

  /** Metres between two points as the crow flies; exact enough within a country. */
  public static double metres(Point one, Point other) {
    double north = (one.lat() - other.lat()) * METRES_A_DEGREE;
    double east =
        (one.lon() - other.lon())
            * METRES_A_DEGREE
            * Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
    return Math.hypot(north, east);
  }
}
