package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.IndicatorReaders;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.Suppression;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueScale;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Reads a declared indicator for a dashboard, as closely as the reader may. */
@Component
final class EventReading {
  private final Measuring measuring;
  private final IndicatorReaders readers;
  private final FigureAccess access;
  private final EventCharts charts;

  EventReading(
      Measuring measuring, IndicatorReaders readers, FigureAccess access, EventCharts charts) {
    this.measuring = measuring;
    this.charts = charts;
    this.readers = readers;
    this.access = access;
  }

  FigureShown read(ChosenFigure chosen, DeclaredIndicator kept, FigureWindow window) {
    var one = readers.seen(kept);
    if (!access.sees() && !one.formula().ofComplaints()) {
      return FigureShown.empty(chosen.id(), FigureShown.State.WITHHELD);
    }
    var closed = readers.closed(one);
    var before = Optional.of(window.yearBefore()).filter(_ -> chosen.yearBefore() && !closed);
    var total = measuring.total(one.formula(), question(one, window));
    var notes = new ArrayList<String>();
    before.ifPresent(
        year -> {
          var then = measuring.total(one.formula(), question(one, year));
          notes.add(t("insight.dashboard.yearBefore", words(one, then, few(one, then))));
        });
    if (chosen.goal()) {
      notes.add(target(one, total));
    }
    if (closed) {
      notes.add(t("insight.dashboard.closed"));
    }
    return new FigureShown(
        chosen.id(),
        FigureShown.State.SHOWN,
        Texts.show(one.name()).text(),
        "/desk/indicators/" + one.code() + (closed ? "" : window.query()),
        words(one, total, few(one, total)),
        notes,
        chosen
            .course()
            .filter(_ -> !closed && !chosen.drawn().crosses())
            .map(grain -> course(grain, one, window, before, chosen.goal())),
        chosen.parts().filter(_ -> !closed).flatMap(by -> parts(by, one, window, before)),
        closed ? Optional.empty() : charts.of(chosen, one, window, question(one, window)));
  }

  private IndicatorQuestion question(DeclaredIndicator one, FigureWindow window) {
    var asked =
        new IndicatorQuestion(
            window.from(), window.until(), Map.of(), access.places(), window.zone());
    return readers.question(one, asked);
  }

  private static String target(DeclaredIndicator one, Measured total) {
    if (one.terms().goal().isEmpty()) {
      return t("insight.dashboard.noTarget");
    }
    var goal = one.terms().goal().get();
    var formula = one.formula();
    var told = t("insight.dashboard.targetIs", ValueWords.of(formula, goal));
    if (few(one, total) || total.value().isEmpty() || formula.adds()) {
      return told;
    }
    var against = total.value().get().compareTo(goal);
    var reached = formula.share() ? against >= 0 : against <= 0;
    return told + " " + t(reached ? "insight.dashboard.reached" : "insight.dashboard.missed");
  }

  private FigureShown.Course course(
      Grain grain,
      DeclaredIndicator one,
      FigureWindow window,
      Optional<FigureWindow> before,
      boolean goal) {
    return new DrawnCourse(
            grain,
            window,
            values -> ValueScale.of(one.formula(), values),
            value -> ValueWords.of(one.formula(), value))
        .of(
            Texts.show(one.name()).text(),
            line(t("insight.dashboard.these"), grain, one, window),
            before.map(year -> line(t("insight.dashboard.before"), grain, one, year)),
            one.terms().goal().filter(_ -> goal && !one.formula().adds()));
  }

  private DrawnCourse.Line line(
      String name, Grain grain, DeclaredIndicator one, FigureWindow window) {
    var found = measuring.course(grain, one.formula(), question(one, window));
    var hidden = hidden(one, found);
    var told = new TreeMap<String, BigDecimal>();
    found.forEach(
        (key, measured) -> {
          if (!hidden.contains(key)) {
            measured.value().ifPresent(value -> told.put(key, value));
          }
        });
    var nothing = Optional.of(BigDecimal.ZERO).filter(_ -> one.formula().adds());
    var words = IndicatorWords.value(one.formula(), nothing);
    var secret = t("insight.suppressed", one.terms().minimumSample());
    return new DrawnCourse.Line(
        name,
        told,
        key ->
            hidden.contains(key)
                ? new DrawnCourse.Missing(Optional.empty(), secret)
                : new DrawnCourse.Missing(nothing, words));
  }

  private Optional<FigureShown.Parts> parts(
      Dimension by, DeclaredIndicator one, FigureWindow window, Optional<FigureWindow> before) {
    return DrawnParts.of(
        by,
        Texts.show(one.name()).text(),
        window.names(),
        parts(by, one, window),
        before.map(year -> parts(by, one, year)));
  }

  private Map<String, DrawnParts.Part> parts(
      Dimension by, DeclaredIndicator one, FigureWindow window) {
    var found = measuring.by(by, one.formula(), question(one, window));
    var hidden = hidden(one, found);
    var parts = new TreeMap<String, DrawnParts.Part>();
    found.forEach(
        (key, measured) -> {
          var secret = hidden.contains(key);
          var height = secret ? 0 : measured.value().map(BigDecimal::doubleValue).orElse(0.0);
          parts.put(key, new DrawnParts.Part(height, words(one, measured, secret)));
        });
    return parts;
  }

  private static Set<String> hidden(DeclaredIndicator one, Map<String, Measured> found) {
    return Suppression.ofMeasured(found, one.terms().minimumSample());
  }

  private static boolean few(DeclaredIndicator one, Measured measured) {
    return measured.sample() > 0 && measured.sample() < one.terms().minimumSample();
  }

  private static String words(DeclaredIndicator one, Measured measured, boolean hidden) {
    return IndicatorWords.shown(one.formula(), measured, hidden, one.terms().minimumSample());
  }
}
