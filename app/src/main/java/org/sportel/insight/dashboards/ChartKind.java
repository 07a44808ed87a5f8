package org.sportel.insight.dashboards;

import java.util.EnumSet;
import java.util.Set;
import org.sportel.insight.declared.IndicatorFormula;

/** How an indicator is drawn. */
public enum ChartKind {
  /** Lines for its course and bars for its parts, where they are chosen. */
  PLAIN,
  /** Bars of a course, each made of its parts: only of what adds up. */
  STACKED,
  /** A small chart for each part. */
  MULTIPLES,
  /** Weekdays and hours. */
  HEAT,
  /** How lengths of time spread around their middle. */
  SPREAD,
  /** Municipalities on a map. */
  MAP,
  /** Shares of municipalities by size, with the limits of chance. */
  FUNNEL,
  /** A small chart for each municipality. */
  MUNICIPALITIES;

  /** Those that say something of an indicator. */
  public static Set<ChartKind> of(CatalogueFigure figure) {
    return switch (figure) {
      case CatalogueFigure.OfCases one -> ofCases(one);
      case CatalogueFigure.OfEvents one -> ofEvents(one.indicator().formula());
      case CatalogueFigure.OfNetwork one ->
          one.indicator().formula().share()
              ? EnumSet.of(MAP, FUNNEL, MUNICIPALITIES)
              : EnumSet.of(MAP, MUNICIPALITIES);
    };
  }

  private static Set<ChartKind> ofCases(CatalogueFigure.OfCases one) {
    if (one.now()) {
      return EnumSet.of(PLAIN);
    }
    var kinds = EnumSet.of(PLAIN, MULTIPLES, HEAT);
    if (one.indicator().adds()) {
      kinds.add(STACKED);
    }
    if (one.indicator().duration()) {
      kinds.add(SPREAD);
    }
    return kinds;
  }

  /**
   * Complaints and ratings keep their day alone: an hour would lead to a ticket, and thus to who
   * stood there.
   */
  private static Set<ChartKind> ofEvents(IndicatorFormula formula) {
    var kinds = EnumSet.of(PLAIN, MULTIPLES);
    if (!formula.ofComplaints() && !formula.ofRatings()) {
      kinds.add(HEAT);
    }
    if (formula.adds()) {
      kinds.add(STACKED);
    }
    if (formula.duration() && !formula.adds()) {
      kinds.add(SPREAD);
    }
    return kinds;
  }

  /** Whether it shows parts step by step, and thus needs both. */
  public boolean crosses() {
    return this == STACKED || this == MULTIPLES;
  }
}
