package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.insight.Dimension;
import org.sportel.insight.dashboards.NoteMarks;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.Suppression;
import org.sportel.insight.notes.EventNotes;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.ValueScale;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Series;
import org.springframework.stereotype.Component;

/** The parts of a declared indicator's page: its filter, course, breakdowns and events. */
@Component
final class IndicatorParts {
  private static final int PER_PAGE = 50;
  private static final int MOST_STEPS = 60;

  private final Measuring measuring;
  private final CaseCells cases;
  private final EventNotes notes;
  private final Clock clock;

  IndicatorParts(Measuring measuring, CaseCells cases, EventNotes notes, Clock clock) {
    this.clock = clock;
    this.notes = notes;
    this.measuring = measuring;
    this.cases = cases;
  }

  FiguresPage.Filter filter(
      DeclaredIndicator one, FilterForm form, IndicatorQuestion question, KeyNames.Names known) {
    var all =
        new IndicatorQuestion(
            question.from(), question.until(), Map.of(), question.places(), question.zone());
    var choices = new ArrayList<FilterForm.Choice>();
    for (var dimension : Dimension.OF_EVENTS) {
      var options =
          measuring.by(dimension, one.formula(), all).keySet().stream()
              .filter(key -> !key.isEmpty())
              .map(key -> Option.of(key, known.of(dimension, key)))
              .toList();
      if (options.size() > 1) {
        choices.add(
            new FilterForm.Choice(
                dimension.code(),
                t("insight.dimension." + dimension.code()),
                options,
                form.text(dimension.code())));
      }
    }
    return new FiguresPage.Filter(
        choices,
        form.months(YearMonth.now(clock.withZone(question.zone()))),
        form.text("from"),
        form.text("to"),
        form.errors(),
        form.ofEvents().narrows());
  }

  FiguresPage.Months course(DeclaredIndicator one, IndicatorQuestion question) {
    var found = measuring.course(one.formula(), question);
    var hidden = hidden(one, found);
    var labels = new ArrayList<String>();
    var values = new ArrayList<BigDecimal>();
    var words = new ArrayList<String>();
    found.forEach(
        (key, measured) -> {
          if (!hidden.contains(key) && measured.value().isPresent()) {
            labels.add(key);
            values.add(measured.value().get());
            words.add(IndicatorWords.value(one.formula(), measured.value()));
          }
        });
    var from = Math.max(0, labels.size() - MOST_STEPS);
    var unit = ValueScale.of(one.formula(), values);
    var series =
        new Series(
            unit.titled(Texts.show(one.name()).text()),
            values.subList(from, values.size()).stream().map(unit::of).toList(),
            words.subList(from, words.size()));
    var shown = labels.subList(from, labels.size());
    return new FiguresPage.Months(
        shown,
        List.of(series),
        NoteMarks.of(
            one.formula().grain(), shown, notes.between(question.from(), question.until())));
  }

  private static Set<String> hidden(DeclaredIndicator one, Map<String, Measured> found) {
    return Suppression.ofMeasured(found, one.terms().minimumSample());
  }

  List<FiguresPage.Breakdown> breakdowns(
      DeclaredIndicator one, IndicatorQuestion question, KeyNames.Names known) {
    var parts = new ArrayList<FiguresPage.Breakdown>();
    var told = new ArrayList<>(Dimension.OF_EVENTS);
    told.add(Dimension.MONTH);
    for (var dimension : told) {
      var found = measuring.by(dimension, one.formula(), question);
      if (found.size() > 1) {
        parts.add(breakdown(one, dimension, found, known));
      }
    }
    return parts;
  }

  private static FiguresPage.Breakdown breakdown(
      DeclaredIndicator one,
      Dimension dimension,
      Map<String, Measured> found,
      KeyNames.Names known) {
    var hidden = hidden(one, found);
    var least = one.terms().minimumSample();
    var rows = new ArrayList<List<Cell>>();
    found.forEach(
        (key, measured) -> {
          var secret = hidden.contains(key);
          rows.add(
              List.of(
                  Cell.of(known.of(dimension, key)),
                  Cell.of(IndicatorWords.shown(one.formula(), measured, secret, least)),
                  Cell.of(secret ? t("insight.value.none") : Texts.number(measured.sample()))));
        });
    return new FiguresPage.Breakdown(
        t("insight.breakdown." + dimension.code()),
        List.of(
            Column.of(t("insight.dimension." + dimension.code())),
            Column.figures(t("insight.declared.value")),
            Column.figures(t("insight.declared.sample"))),
        rows);
  }

  IndicatorPage.Events events(
      DeclaredIndicator one, FilterForm form, IndicatorQuestion question, KeyNames.Names known) {
    var page = Paging.number(form.text("page"), 6);
    var count = measuring.count(one.formula(), question);
    var rows = new ArrayList<List<Cell>>();
    for (var found : measuring.events(one.formula(), question, (page - 1) * PER_PAGE, PER_PAGE)) {
      var isCase = one.formula().from().stream().anyMatch(type -> type.startsWith("casework."));
      var name = found.subject().toString();
      rows.add(
          List.of(
              isCase ? cases.of(t("insight.case.open"), name) : Cell.of(name),
              Cell.of(Texts.shortDateTime(found.at())),
              Cell.of(known.of(Dimension.SERVICE, found.service())),
              Cell.of(known.of(Dimension.UNIT, found.unit())),
              Cell.of(value(one, found.value()))));
    }
    var query = form.ofEvents().query();
    var href =
        IndicatorsController.PATH
            + "/"
            + one.code()
            + (query.isEmpty() ? "?page=" : query + "&page=");
    return new IndicatorPage.Events(
        count,
        "",
        List.of(
            Column.of(t("insight.declared.subject")),
            Column.whole(t("insight.declared.at")),
            Column.of(t("insight.dimension.service")),
            Column.of(t("insight.dimension.unit")),
            Column.figures(t("insight.declared.value"))),
        rows,
        Paging.of(page, count, PER_PAGE, href));
  }

  /** Where nothing may be chosen. */
  static FiguresPage.Filter nothingToChoose() {
    return new FiguresPage.Filter(List.of(), List.of(), "", "", FieldErrors.none(), false);
  }

  static FiguresPage.Months noCourse() {
    return new FiguresPage.Months(List.of(), List.of());
  }

  /** What stands instead of single complaints or ratings. */
  static IndicatorPage.Events unlisted(String why) {
    return new IndicatorPage.Events(0, t(why), List.of(), List.of(), Paging.of(1, 0, PER_PAGE, ""));
  }

  private static String value(DeclaredIndicator one, BigDecimal value) {
    return switch (one.formula().kind()) {
      case COUNT, STANDING -> "1";
      case DURATION, TIME -> ValueWords.duration(value);
      case AMOUNT -> ValueWords.of(one.formula(), value);
      case SHARE -> t(value.signum() > 0 ? "insight.declared.met" : "insight.declared.notMet");
    };
  }
}
