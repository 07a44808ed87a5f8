package org.sportel.network;

/**
 * A place on the map, WGS 84.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Point(double lat, double lon) {
  /** Refuses what lies outside the globe. */
  public Point {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("No place on earth: " + lat + ", " + lon);
    }
  }
}
