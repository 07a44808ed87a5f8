package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Computes what a dashboard says to the acting person, inside the caller's transaction. */
@Component
public final class ReadDashboard {
  private final FigureCatalogue catalogue;
  private final CaseReading cases;
  private final EventReading events;
  private final FigureWindows windows;

  ReadDashboard(
      FigureCatalogue catalogue, CaseReading cases, EventReading events, FigureWindows windows) {
    this.catalogue = catalogue;
    this.cases = cases;
    this.events = events;
    this.windows = windows;
  }

  /**
   * What it says.
   *
   * @param last the last day that counts
   */
  public List<FigureShown> read(Dashboard one, LocalDate last) {
    var window = windows.of(one.frame().span(), last);
    var known =
        catalogue.list().stream().collect(Collectors.toMap(CatalogueFigure::key, figure -> figure));
    return one.figures().stream().map(chosen -> read(chosen, known, window)).toList();
  }

  /** The days it looks at, in words. */
  public String days(Dashboard one, LocalDate last) {
    return t("insight.dashboard.days", Texts.date(one.frame().span().from(last)), Texts.date(last));
  }

  private FigureShown read(
      ChosenFigure chosen, Map<FigureKey, CatalogueFigure> known, FigureWindow window) {
    return switch (known.get(chosen.figure())) {
      case null ->
          FigureShown.empty(
              chosen.id(),
              catalogue.knows(chosen.figure())
                  ? FigureShown.State.WITHHELD
                  : FigureShown.State.GONE);
      case CatalogueFigure.OfCases figure -> cases.read(chosen, figure, window);
      case CatalogueFigure.OfEvents figure -> events.read(chosen, figure.indicator(), window);
    };
  }
}
