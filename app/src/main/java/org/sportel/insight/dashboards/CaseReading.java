package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.FigureCrossings;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.FigureQuestion.Days;
import org.sportel.insight.Figures;
import org.sportel.insight.Grain;
import org.sportel.insight.Indicator;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.ValueScale;
import org.springframework.stereotype.Component;

/** Reads a built-in figure of cases for a dashboard, of the units in which the reader works. */
@Component
final class CaseReading {
  private final Figures figures;
  private final FigureCrossings crossings;
  private final FigureAccess access;

  CaseReading(Figures figures, FigureCrossings crossings, FigureAccess access) {
    this.figures = figures;
    this.crossings = crossings;
    this.access = access;
  }

  FigureShown read(ChosenFigure chosen, CatalogueFigure.OfCases figure, FigureWindow window) {
    var one = figure.indicator();
    var before = Optional.of(window.yearBefore()).filter(_ -> chosen.yearBefore() && !figure.now());
    var notes = new ArrayList<String>();
    if (figure.now()) {
      notes.add(t("insight.dashboard.now"));
    }
    before.ifPresent(
        year -> notes.add(t("insight.dashboard.yearBefore", words(one, value(one, year)))));
    if (chosen.goal()) {
      notes.add(t("insight.dashboard.noTarget"));
    }
    return new FigureShown(
        chosen.id(),
        FigureShown.State.SHOWN,
        FigureWords.name(one),
        "/desk/figures/" + one.code() + (figure.now() ? "" : window.query()),
        words(one, value(one, window)),
        notes,
        chosen
            .course()
            .filter(_ -> !figure.now() && !chosen.drawn().crosses())
            .map(grain -> course(grain, one, window, before)),
        chosen.parts().flatMap(by -> parts(by, one, window, before)),
        Optional.of(chosen.drawn())
            .filter(kind -> ChartKind.of(figure).contains(kind))
            .flatMap(kind -> chart(kind, chosen, one, window)));
  }

  private Optional<DrawnChart> chart(
      ChartKind kind, ChosenFigure chosen, Indicator one, FigureWindow window) {
    var name = FigureWords.name(one);
    return switch (kind) {
      case PLAIN, MAP, FUNNEL, MUNICIPALITIES -> Optional.empty();
      case STACKED -> crossing(chosen, one, window).map(DrawnCrossing::stacked);
      case MULTIPLES -> crossing(chosen, one, window).map(DrawnCrossing::multiples);
      case HEAT ->
          Optional.of(
              DrawnHours.of(
                  name,
                  crossings.hours(one, question(window)),
                  value -> FigureWords.words(one, value),
                  words(one, nothing(one)),
                  DrawnHours.Secret.none()));
      case SPREAD ->
          Optional.of(
              DrawnSpread.of(
                  name,
                  chosen.parts(),
                  window.names(),
                  crossings.spreads(chosen.parts(), one, question(window)),
                  Set.of(),
                  0));
    };
  }

  private Optional<DrawnCrossing> crossing(
      ChosenFigure chosen, Indicator one, FigureWindow window) {
    if (chosen.course().isEmpty() || chosen.parts().isEmpty()) {
      return Optional.empty();
    }
    var grain = chosen.course().get();
    var by = chosen.parts().get();
    var found = new TreeMap<String, Map<String, DrawnCrossing.Amount>>();
    crossings
        .crossed(grain, by, one, question(window))
        .forEach(
            (step, parts) ->
                parts.forEach(
                    (key, counted) ->
                        found
                            .computeIfAbsent(step, none -> new TreeMap<>())
                            .put(key, new DrawnCrossing.Amount(counted.value(), counted.cases()))));
    var told =
        new DrawnCrossing.Told(
            values -> one.duration() ? ValueScale.ofDurations(values) : ValueScale.ofNumbers(),
            value -> FigureWords.words(one, value),
            nothing(one),
            0);
    return Optional.of(new DrawnCrossing(FigureWords.name(one), grain, by, window, told, found));
  }

  private static Optional<BigDecimal> nothing(Indicator one) {
    return Optional.of(BigDecimal.ZERO).filter(_ -> one.adds());
  }

  private Optional<BigDecimal> value(Indicator one, FigureWindow window) {
    return Optional.ofNullable(figures.values(List.of(one), question(window)).get(one.code()));
  }

  private FigureShown.Course course(
      Grain grain, Indicator one, FigureWindow window, Optional<FigureWindow> before) {
    return new DrawnCourse(
            grain,
            window,
            values -> one.duration() ? ValueScale.ofDurations(values) : ValueScale.ofNumbers(),
            value -> FigureWords.words(one, value))
        .of(
            FigureWords.name(one),
            line(t("insight.dashboard.these"), grain, one, window),
            before.map(year -> line(t("insight.dashboard.before"), grain, one, year)),
            Optional.empty());
  }

  private DrawnCourse.Line line(String name, Grain grain, Indicator one, FigureWindow window) {
    var nothing = nothing(one);
    return new DrawnCourse.Line(
        name,
        figures.course(grain, one, question(window)),
        _ -> new DrawnCourse.Missing(nothing, words(one, nothing)));
  }

  private Optional<FigureShown.Parts> parts(
      Dimension by, Indicator one, FigureWindow window, Optional<FigureWindow> before) {
    return DrawnParts.of(
        by,
        FigureWords.name(one),
        window.names(),
        parts(by, one, window),
        before.map(year -> parts(by, one, year)));
  }

  private Map<String, DrawnParts.Part> parts(Dimension by, Indicator one, FigureWindow window) {
    var parts = new TreeMap<String, DrawnParts.Part>();
    figures
        .by(by, List.of(one), question(window))
        .forEach(
            (key, values) ->
                Optional.ofNullable(values.get(one.code()))
                    .filter(value -> value.signum() != 0)
                    .ifPresent(
                        value ->
                            parts.put(
                                key,
                                new DrawnParts.Part(
                                    value.doubleValue(), FigureWords.words(one, value)))));
    return parts;
  }

  private FigureQuestion question(FigureWindow window) {
    return new FigureQuestion(
        FigureFilter.none(),
        access.places(),
        window.zone(),
        window.now(),
        Optional.of(new Days(window.from(), window.until())));
  }

  private static String words(Indicator one, Optional<BigDecimal> value) {
    return value.map(some -> FigureWords.words(one, some)).orElseGet(() -> t("insight.value.none"));
  }
}
