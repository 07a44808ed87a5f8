package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import org.sportel.insight.dashboards.CatalogueFigure;
import org.sportel.insight.dashboards.ChartKind;
import org.sportel.insight.dashboards.ChosenFigure;
import org.sportel.insight.words.FigureWords;
import org.sportel.web.Texts;

/** Indicators of the catalogue, and how they are shown, in words. */
final class DashboardWords {
  private DashboardWords() {}

  static String name(CatalogueFigure figure) {
    return switch (figure) {
      case CatalogueFigure.OfCases one ->
          t("insight.dashboard.ofCases", FigureWords.name(one.indicator()));
      case CatalogueFigure.OfEvents one -> Texts.show(one.indicator().name()).text();
      case CatalogueFigure.OfNetwork one ->
          t("insight.dashboard.ofNetwork", Texts.show(one.indicator().name()).text());
    };
  }

  static String shown(ChosenFigure chosen) {
    var words = new ArrayList<String>();
    chosen.course().ifPresent(grain -> words.add(t("insight.grain." + grain)));
    chosen
        .parts()
        .ifPresent(by -> words.add(t("insight.dashboard.by", t("insight.dimension." + by.code()))));
    if (chosen.drawn() != ChartKind.PLAIN) {
      words.add(t("insight.chart." + chosen.drawn()));
    }
    if (chosen.goal()) {
      words.add(t("insight.dashboard.withTarget"));
    }
    if (chosen.yearBefore()) {
      words.add(t("insight.dashboard.withYear"));
    }
    return words.isEmpty() ? t("insight.dashboard.valueOnly") : String.join(", ", words);
  }
}
