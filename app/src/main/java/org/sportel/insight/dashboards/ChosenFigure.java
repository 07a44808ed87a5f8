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
 */
public record ChosenFigure(
    UUID id,
    FigureKey figure,
    Optional<Grain> course,
    Optional<Dimension> parts,
    boolean goal,
    boolean yearBefore) {}
