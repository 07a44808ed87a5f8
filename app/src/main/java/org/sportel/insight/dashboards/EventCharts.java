package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.insight.DurationSpread;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.EventCrossings;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Suppression;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueScale;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Draws a declared indicator that the reader may see closely, small numbers left out. */
@Component
final class EventCharts {
  private final EventCrossings crossings;

  EventCharts(EventCrossings crossings) {
    this.crossings = crossings;
  }

  Optional<DrawnChart> of(
      ChosenFigure chosen, DeclaredIndicator one, FigureWindow window, IndicatorQuestion question) {
    if (!ChartKind.of(new CatalogueFigure.OfEvents(one)).contains(chosen.drawn())) {
      return Optional.empty();
    }
    return switch (chosen.drawn()) {
      case PLAIN, MAP, FUNNEL, MUNICIPALITIES -> Optional.empty();
      case STACKED -> crossing(chosen, one, window, question).map(DrawnCrossing::stacked);
      case MULTIPLES -> crossing(chosen, one, window, question).map(DrawnCrossing::multiples);
      case HEAT -> Optional.of(hours(one, question));
      case SPREAD -> Optional.of(spread(chosen, one, window, question));
    };
  }

  private DrawnChart hours(DeclaredIndicator one, IndicatorQuestion question) {
    var found = crossings.hours(one.formula(), question);
    var least = one.terms().minimumSample();
    var hidden = Suppression.ofMeasured(found, least);
    var told = new TreeMap<String, BigDecimal>();
    found.forEach(
        (key, measured) ->
            measured
                .value()
                .filter(_ -> !hidden.contains(key))
                .ifPresent(value -> told.put(key, value)));
    return DrawnHours.of(
        name(one),
        told,
        value -> ValueWords.of(one.formula(), value),
        IndicatorWords.value(one.formula(), nothing(one)),
        new DrawnHours.Secret(hidden, t("insight.suppressed", least)));
  }

  private DrawnChart spread(
      ChosenFigure chosen, DeclaredIndicator one, FigureWindow window, IndicatorQuestion question) {
    var spreads = crossings.spreads(chosen.parts(), one.formula(), question);
    var sizes = new HashMap<String, Long>();
    spreads.forEach((String key, DurationSpread spread) -> sizes.put(key, spread.sample()));
    var least = one.terms().minimumSample();
    return DrawnSpread.of(
        name(one),
        chosen.parts(),
        window.names(),
        spreads,
        Suppression.hidden(sizes, least),
        least);
  }

  private Optional<DrawnCrossing> crossing(
      ChosenFigure chosen, DeclaredIndicator one, FigureWindow window, IndicatorQuestion question) {
    if (chosen.course().isEmpty() || chosen.parts().isEmpty()) {
      return Optional.empty();
    }
    var grain = chosen.course().get();
    var by = chosen.parts().get();
    var found = new TreeMap<String, Map<String, DrawnCrossing.Amount>>();
    crossings
        .crossed(grain, by, one.formula(), question)
        .forEach(
            (step, parts) ->
                parts.forEach(
                    (key, measured) ->
                        amount(measured)
                            .ifPresent(
                                amount ->
                                    found
                                        .computeIfAbsent(step, none -> new TreeMap<>())
                                        .put(key, amount))));
    var told =
        new DrawnCrossing.Told(
            values -> ValueScale.of(one.formula(), values),
            value -> ValueWords.of(one.formula(), value),
            nothing(one),
            one.terms().minimumSample());
    return Optional.of(new DrawnCrossing(name(one), grain, by, window, told, found));
  }

  private static Optional<DrawnCrossing.Amount> amount(Measured measured) {
    return measured.value().map(value -> new DrawnCrossing.Amount(value, measured.sample()));
  }

  private static Optional<BigDecimal> nothing(DeclaredIndicator one) {
    return Optional.of(BigDecimal.ZERO).filter(_ -> one.formula().adds());
  }

  private static String name(DeclaredIndicator one) {
    return Texts.show(one.name()).text();
  }
}
