package org.sportel.network.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Centre;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.MapDrawing;
import org.sportel.web.components.MapPoint;

/**
 * A map of a town with its centres, drawn from the program's own outlines.
 *
 * @param points the centres it is about, in their order
 * @param around what lies near, to find one's way by
 */
record CentreMap(MapDrawing drawing, List<MapPoint> points, List<MapPoint> around) {
  private static final double NEAREST = 0.09;
  private static final double FARTHEST = 0.4;
  private static final double ROOM = 1.3;
  private static final int MOST_AROUND = 6;

  CentreMap {
    points = List.copyOf(points);
    around = List.copyOf(around);
  }

  /**
   * The map of these centres; none where no place of them is known.
   *
   * @param towns other organisations, the nearest of which are named
   */
  static Optional<CentreMap> of(Tenant tenant, List<Centre> centres, List<Tenant> towns) {
    var placed = placed(centres);
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    var middle = middle(placed);
    var drawing =
        MapDrawing.around(
            Set.of(tenant.country()), middle.lat(), middle.lon(), reach(middle, placed));
    return Optional.of(
        new CentreMap(
            drawing,
            placed.stream().map(centre -> point(tenant, centre)).toList(),
            towns.stream()
                .filter(town -> town.kind() == Tenant.Kind.MUNICIPALITY)
                .filter(town -> !town.id().equals(tenant.id()))
                .filter(town -> drawing.shows(town.lat(), town.lon()))
                .sorted(Comparator.comparing(town -> away(middle, town.lat(), town.lon())))
                .limit(MOST_AROUND)
                .map(CentreMap::point)
                .toList()));
  }

  /** The centres whose place is known, in the order in which the map numbers them. */
  static List<Centre> placed(List<Centre> centres) {
    return centres.stream().filter(centre -> centre.point().isPresent()).toList();
  }

  private static Point middle(List<Centre> placed) {
    var lats = placed.stream().mapToDouble(centre -> at(centre).lat()).summaryStatistics();
    var lons = placed.stream().mapToDouble(centre -> at(centre).lon()).summaryStatistics();
    return new Point((lats.getMin() + lats.getMax()) / 2, (lons.getMin() + lons.getMax()) / 2);
  }

  private static double reach(Point middle, List<Centre> placed) {
    double farthest =
        placed.stream()
            .mapToDouble(centre -> away(middle, at(centre).lat(), at(centre).lon()))
            .max()
            .orElse(0);
    return Math.clamp(farthest * ROOM, NEAREST, FARTHEST);
  }

  /** Degrees of latitude as far as the map is concerned: what lies east counts by its width. */
  private static double away(Point middle, double lat, double lon) {
    double east = (lon - middle.lon()) * Math.cos(Math.toRadians(middle.lat())) * 3 / 4;
    return Math.max(Math.abs(lat - middle.lat()), Math.abs(east));
  }

  private static Point at(Centre centre) {
    return centre.point().orElseThrow();
  }

  private static MapPoint point(Tenant tenant, Centre centre) {
    return new MapPoint(
        Texts.show(centre.name()).text(),
        at(centre).lat(),
        at(centre).lon(),
        PublicCentresPage.href(tenant, centre));
  }

  private static MapPoint point(Tenant town) {
    return new MapPoint(Texts.show(town.name()).text(), town.lat(), town.lon(), "");
  }
}
