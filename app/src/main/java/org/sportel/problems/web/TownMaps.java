package org.sportel.problems.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.Centres;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.platform.text.Folded;
import org.sportel.problems.TileSources;
import org.sportel.problems.model.Spot;
import org.sportel.web.Texts;
import org.sportel.web.components.MapDrawing;
import org.springframework.stereotype.Component;

/** Maps of a municipality from the program's own outlines, and the places named on them. */
@Component
final class TownMaps {
  static final int DEEPEST = 5;
  private static final double METRES_A_DEGREE = 111_195;
  private static final double NEAREST = 0.03;
  private static final double FARTHEST = 0.4;
  private static final double DEEPER = 2.5;
  private static final int MOST_FOUND = 12;

  private final Centres centres;
  private final TileSources sources;

  TownMaps(Centres centres, TileSources sources) {
    this.centres = centres;
    this.sources = sources;
  }

  /** What lies under a drawing besides the own outlines; in a transaction. */
  Optional<ProblemsPage.Ground> ground(MapDrawing drawing) {
    return sources
        .current()
        .map(
            source ->
                new ProblemsPage.Ground(
                    source.origin(), source.attribution(), TownTiles.of(drawing, source)));
  }

  /** A place that people know by its name. */
  record Place(String name, String address, Point point) {}

  /** The places of the tenant that have a point, by name; in a transaction. */
  List<Place> places() {
    return centres.list().stream()
        .filter(centre -> centre.point().isPresent())
        .map(
            centre ->
                new Place(
                    Texts.show(centre.name()).text(),
                    centre.address().orElse(""),
                    centre.point().orElseThrow()))
        .sorted(Comparator.comparing(Place::name))
        .toList();
  }

  /** The places whose name or address has these words. */
  static List<Place> named(List<Place> places, String words) {
    var wanted = Folded.of(words);
    return places.stream()
        .filter(place -> Folded.of(place.name() + " " + place.address()).contains(wanted))
        .limit(MOST_FOUND)
        .toList();
  }

  /** The whole municipality: its own place and those it has given. */
  static MapDrawing whole(Tenant tenant, List<Place> places) {
    return MapDrawing.around(
        Set.of(tenant.country()), tenant.lat(), tenant.lon(), reach(tenant, places));
  }

  /**
   * The surroundings of a place.
   *
   * @param depth how often it was looked at more closely; 0 is as wide as the municipality
   */
  static MapDrawing around(Tenant tenant, List<Place> places, Point point, int depth) {
    return MapDrawing.around(
        Set.of(tenant.country()),
        point.lat(),
        point.lon(),
        reach(tenant, places) / Math.pow(DEEPER, Math.clamp(depth, 0, DEEPEST)));
  }

  private static double reach(Tenant tenant, List<Place> places) {
    var home = new Point(tenant.lat(), tenant.lon());
    double farthest =
        places.stream()
            .mapToDouble(place -> Spot.metres(home, place.point()) / METRES_A_DEGREE)
            .filter(away -> away < FARTHEST)
            .max()
            .orElse(0);
    return Math.max(NEAREST, farthest * 1.15);
  }
}
