package org.sportel.insight.dashboards;

import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;

/**
 * An indicator on a dashboard, and how it is shown.
 *
 * @param course the steps of its course in time, where it is drawn
 * @param parts by what it is told apart, where it is
 * @param goal whether its target stands beside it
 * @param yearBefore whether the same time a year before stands beside it
 * @param chart how it is drawn; missing in what was kept before there was a choice
 */
public record ChosenFigure(
    UUID id,
    FigureKey figure,
    Optional<Grain> course,
    Optional<Dimension> parts,
    boolean goal,
    boolean yearBefore,
    Optional<ChartKind> chart) {
  /** Lines and bars where nothing else was chosen. */
  public ChartKind drawn() {
    return chart.orElse(ChartKind.PLAIN);
  }

  /** The same in a place. */
  ChosenFigure at(UUID place) {
    return new ChosenFigure(place, figure, course, parts, goal, yearBefore, chart);
  }
}
