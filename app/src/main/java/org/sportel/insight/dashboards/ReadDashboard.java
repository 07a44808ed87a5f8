package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param asked what municipalities answered to the operator of their network
   */
  public List<FigureShown> read(Dashboard one, LocalDate last, AskNetwork.Answers asked) {
    var window = windows.of(one.frame().span(), last);
    var known =
        catalogue.list().stream().collect(Collectors.toMap(CatalogueFigure::key, figure -> figure));
    return one.figures().stream().map(chosen -> read(chosen, known, window, asked)).toList();
  }

  /** The days it looks at, in words. */
  public String days(Dashboard one, LocalDate last) {
    return t("insight.dashboard.days", Texts.date(one.frame().span().from(last)), Texts.date(last));
  }

  private FigureShown read(
      ChosenFigure chosen,
      Map<FigureKey, CatalogueFigure> known,
      FigureWindow window,
      AskNetwork.Answers asked) {
    return switch (known.get(chosen.figure())) {
      case null ->
          FigureShown.empty(
              chosen.id(),
              catalogue.knows(chosen.figure())
                  ? FigureShown.State.WITHHELD
                  : FigureShown.State.GONE);
      case CatalogueFigure.OfCases figure -> cases.read(chosen, figure, window);
      case CatalogueFigure.OfNetwork figure -> ofNetwork(chosen, figure, asked);
      case CatalogueFigure.OfEvents figure -> events.read(chosen, figure.indicator(), window);
    };
  }

  /** Of the whole network there is a drawing and no number: a sum would give small ones away. */
  private static FigureShown ofNetwork(
      ChosenFigure chosen, CatalogueFigure.OfNetwork figure, AskNetwork.Answers asked) {
    var chart = Optional.ofNullable(asked.charts().get(chosen.id()));
    return new FigureShown(
        chosen.id(),
        FigureShown.State.SHOWN,
        t("insight.dashboard.ofNetwork", Texts.show(figure.indicator().name()).text()),
        "/desk/network/map?indicator=" + figure.indicator().code(),
        "",
        List.of(t(chart.isPresent() ? "insight.network.past" : "insight.network.onPage")),
        Optional.empty(),
        Optional.empty(),
        chart);
  }
}
