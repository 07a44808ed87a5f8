package org.sportel.web.components;

import java.util.List;
import java.util.Set;

/** A map of these countries with these places, drawn on a ground {@value #WIDTH} wide. */
public final class MapDrawing {
  /** How wide every map is. */
  public static final double WIDTH = 420;

  private final Outlines outlines;
  private final Set<String> home;
  private final Outlines.Box box;
  private final double scale;
  private final double shrink;

  /**
   * @param countries ISO 3166-1 codes of the countries that fill the map (XK for Kosovo)
   */
  public MapDrawing(Set<String> countries) {
    this(countries, Outlines.built().around(Set.copyOf(countries)));
  }

  private MapDrawing(Set<String> countries, Outlines.Box box) {
    this.outlines = Outlines.built();
    this.home = Set.copyOf(countries);
    this.box = box;
    this.shrink = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
    this.scale = WIDTH / ((box.east() - box.west()) * shrink);
  }

  /**
   * A map of the surroundings of a place, three quarters as high as it is wide.
   *
   * @param reach degrees of latitude from the place to the upper edge
   */
  public static MapDrawing around(Set<String> countries, double lat, double lon, double reach) {
    double side = reach * 4 / 3 / Math.cos(Math.toRadians(lat));
    return new MapDrawing(
        countries, new Outlines.Box(lon - side, lat - reach, lon + side, lat + reach));
  }

  /** Whether the outline of a country is known. */
  public static boolean knows(String country) {
    return Outlines.built().codes().contains(country);
  }

  /** Whether a place lies on the map. */
  public boolean shows(double lat, double lon) {
    return lat > box.south() && lat < box.north() && lon > box.west() && lon < box.east();
  }

  /** Degrees north of what lies so far from the top. */
  public double lat(double y) {
    return box.north() - y / scale;
  }

  /** Degrees east of what lies so far from the left. */
  public double lon(double x) {
    return box.west() + x / scale / shrink;
  }

  /** How high the map is. */
  public double height() {
    return (box.north() - box.south()) * scale;
  }

  /** A country's outline. */
  public record Land(String path, boolean home) {}

  /** The countries in sight, neighbours first. */
  public List<Land> lands() {
    return outlines.codes().stream()
        .filter(code -> home.contains(code) || outlines.touches(code, box))
        .map(code -> new Land(path(code), home.contains(code)))
        .sorted((a, b) -> Boolean.compare(a.home(), b.home()))
        .toList();
  }

  /** Where a place lies from the left. */
  public String x(MapPoint point) {
    return LineDrawing.number(x(point.lon()));
  }

  /** Where a place lies from the top. */
  public String y(MapPoint point) {
    return LineDrawing.number(y(point.lat()));
  }

  /** Whether a place lies so far to the right that its name stands better on its left. */
  public boolean late(MapPoint point) {
    return x(point.lon()) > WIDTH * 0.6;
  }

  private double x(double lon) {
    return (lon - box.west()) * shrink * scale;
  }

  private double y(double lat) {
    return (box.north() - lat) * scale;
  }

  private String path(String code) {
    var path = new StringBuilder();
    for (var ring : outlines.rings(code)) {
      for (int i = 0; i + 1 < ring.length; i += 2) {
        path.append(i == 0 ? 'M' : 'L')
            .append(Math.round(x(ring[i] / 1000.0)))
            .append(' ')
            .append(Math.round(y(ring[i + 1] / 1000.0)));
      }
      path.append('Z');
    }
    return path.toString();
  }
}
