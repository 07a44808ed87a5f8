package org.sportel.insight.dashboards;

import org.sportel.insight.Indicator;
import org.sportel.insight.declared.DeclaredIndicator;

/** An indicator that can be chosen. */
public sealed interface CatalogueFigure {
  /** Its key in the catalogue. */
  FigureKey key();

  /** A built-in figure of cases. */
  record OfCases(Indicator indicator) implements CatalogueFigure {
    @Override
    public FigureKey key() {
      return FigureKey.ofCases(indicator.code());
    }

    /** Whether it is a state of now, of which the past is not known. */
    public boolean now() {
      return indicator.anchor() == Indicator.Anchor.NOW;
    }
  }

  /** A declared indicator of every municipality, side by side. */
  record OfNetwork(DeclaredIndicator indicator) implements CatalogueFigure {
    @Override
    public FigureKey key() {
      return FigureKey.ofNetwork(indicator.code());
    }
  }

  /** A declared indicator of events. */
  record OfEvents(DeclaredIndicator indicator) implements CatalogueFigure {
    @Override
    public FigureKey key() {
      return FigureKey.ofEvents(indicator.code());
    }
  }
}
