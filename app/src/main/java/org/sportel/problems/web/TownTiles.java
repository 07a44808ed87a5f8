package org.sportel.problems.web;

import java.util.ArrayList;
import java.util.List;
import org.sportel.problems.model.TileSource;
import org.sportel.web.components.LineDrawing;
import org.sportel.web.components.MapDrawing;

/**
 * Lays tiles of the Web Mercator grid under a drawing. Each is put where its corners lie on the
 * drawing; over a municipality the two projections differ by less than a line's width.
 */
final class TownTiles {
  private static final int DEEPEST = 18;
  private static final int MOST = 24;

  private TownTiles() {}

  /** A tile where it lies on the drawing. */
  record Tile(String href, String x, String y, String width, String height) {}

  /** The tiles that cover a drawing, as fine as so few can be. */
  static List<Tile> of(MapDrawing drawing, TileSource source) {
    int zoom = zoom(drawing);
    var tiles = new ArrayList<Tile>();
    for (int y = row(drawing.lat(0), zoom); y <= row(drawing.lat(drawing.height()), zoom); y++) {
      for (int x = column(drawing.lon(0), zoom);
          x <= column(drawing.lon(MapDrawing.WIDTH), zoom);
          x++) {
        tiles.add(tile(drawing, source, zoom, x, y));
      }
    }
    return tiles;
  }

  private static int zoom(MapDrawing drawing) {
    int zoom = DEEPEST;
    while (zoom > 0 && count(drawing, zoom) > MOST) {
      zoom--;
    }
    return zoom;
  }

  private static long count(MapDrawing drawing, int zoom) {
    long rows = row(drawing.lat(drawing.height()), zoom) - row(drawing.lat(0), zoom) + 1L;
    long columns = column(drawing.lon(MapDrawing.WIDTH), zoom) - column(drawing.lon(0), zoom) + 1L;
    return rows * columns;
  }

  private static Tile tile(MapDrawing drawing, TileSource source, int zoom, int x, int y) {
    double left = x(drawing, west(x, zoom));
    double top = y(drawing, north(y, zoom));
    return new Tile(
        source.tile(zoom, x, y),
        LineDrawing.number(left),
        LineDrawing.number(top),
        LineDrawing.number(x(drawing, west(x + 1, zoom)) - left),
        LineDrawing.number(y(drawing, north(y + 1, zoom)) - top));
  }

  private static double x(MapDrawing drawing, double lon) {
    double west = drawing.lon(0);
    return (lon - west) / (drawing.lon(MapDrawing.WIDTH) - west) * MapDrawing.WIDTH;
  }

  private static double y(MapDrawing drawing, double lat) {
    double north = drawing.lat(0);
    return (north - lat) / (north - drawing.lat(drawing.height())) * drawing.height();
  }

  static int column(double lon, int zoom) {
    return (int) Math.floor((lon + 180) / 360 * (1 << zoom));
  }

  static int row(double lat, int zoom) {
    double angle = Math.toRadians(lat);
    double mercator = Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI;
    return (int) Math.floor((1 - mercator) / 2 * (1 << zoom));
  }

  static double west(int column, int zoom) {
    return column * 360.0 / (1 << zoom) - 180;
  }

  static double north(int row, int zoom) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * row / (1 << zoom)))));
  }
}
