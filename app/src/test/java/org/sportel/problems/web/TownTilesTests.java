package org.sportel.problems.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.problems.model.TileSource;
import org.sportel.web.components.MapDrawing;

/** Tiles cover the whole drawing and lie where their corners belong. */
class TownTilesTests {
  private static final TileSource SOURCE =
      new TileSource("https://maps.example.org/{z}/{x}/{y}.png", "Example");

  @Test
  void findsTheTileOfAPlace() {
    // The published example of the grid: the middle of Greenwich at zoom 10.
    assertThat(TownTiles.column(0, 10)).isEqualTo(512);
    assertThat(TownTiles.row(51.4779, 10)).isEqualTo(340);
    assertThat(TownTiles.west(512, 10)).isZero();
    assertThat(TownTiles.north(0, 10)).isCloseTo(85.0511, within(0.0001));
  }

  @Test
  void coverTheDrawingWithFewPictures() {
    for (double reach : new double[] {0.03, 0.1, 0.4}) {
      var drawing = MapDrawing.around(Set.of("ME"), 42.28, 18.84, reach);
      var tiles = TownTiles.of(drawing, SOURCE);
      assertThat(tiles).hasSizeBetween(1, 24);
      double left = tiles.stream().mapToDouble(one -> Double.parseDouble(one.x())).min().orElse(9);
      double top = tiles.stream().mapToDouble(one -> Double.parseDouble(one.y())).min().orElse(9);
      double right =
          tiles.stream()
              .mapToDouble(one -> Double.parseDouble(one.x()) + Double.parseDouble(one.width()))
              .max()
              .orElse(0);
      double bottom =
          tiles.stream()
              .mapToDouble(one -> Double.parseDouble(one.y()) + Double.parseDouble(one.height()))
              .max()
              .orElse(0);
      assertThat(left).isLessThanOrEqualTo(0);
      assertThat(top).isLessThanOrEqualTo(0);
      assertThat(right).isGreaterThanOrEqualTo(MapDrawing.WIDTH - 0.1);
      assertThat(bottom).isGreaterThanOrEqualTo(drawing.height() - 0.1);
    }
  }
}
