package org.sportel.insight.dashboards.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.sportel.insight.Dimension;
import org.sportel.insight.Grain;
import org.sportel.insight.dashboards.ChartKind;
import org.sportel.insight.dashboards.ChosenFigure;
import org.sportel.insight.dashboards.FigureKey;

/**
 * How an indicator is to be shown, as chosen.
 *
 * @param figure its key
 * @param version the version of the dashboard that was looked at
 */
record FigureForm(
    String figure,
    String course,
    String parts,
    String chart,
    boolean goal,
    boolean before,
    int version) {
  private static final FigureKey NONE = FigureKey.ofCases("");

  static FigureForm empty(String figure, int version) {
    return new FigureForm(
        figure, Grain.MONTH.name(), "", ChartKind.PLAIN.name(), false, false, version);
  }

  static FigureForm of(ChosenFigure one, int version) {
    return new FigureForm(
        one.figure().text(),
        one.course().map(Enum::name).orElse(""),
        one.parts().map(Enum::name).orElse(""),
        one.drawn().name(),
        one.goal(),
        one.yearBefore(),
        version);
  }

  static FigureForm of(Map<String, String> sent) {
    return new FigureForm(
        sent.getOrDefault("figure", ""),
        sent.getOrDefault("course", ""),
        sent.getOrDefault("parts", ""),
        sent.getOrDefault("chart", ""),
        sent.containsKey("goal"),
        sent.containsKey("before"),
        DashboardForm.version(sent.getOrDefault("version", "")));
  }

  /** What was chosen; something that is in no catalogue where nothing was. */
  ChosenFigure chosen() {
    return new ChosenFigure(
        new UUID(0, 0),
        FigureKey.read(figure).orElse(NONE),
        Arrays.stream(Grain.values()).filter(one -> one.name().equals(course)).findFirst(),
        Dimension.OF_EVENTS.stream().filter(one -> one.name().equals(parts)).findFirst(),
        goal,
        before,
        Arrays.stream(ChartKind.values()).filter(one -> one.name().equals(chart)).findFirst());
  }
}
