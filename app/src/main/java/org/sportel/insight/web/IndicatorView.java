package org.sportel.insight.web;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.IndicatorReaders;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.RecomputeIndicator.Compared;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.platform.Authority.Places;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Opens one declared indicator of the running transaction's tenant. */
@Component
final class IndicatorView {
  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final IndicatorParts parts;
  private final KeyNames names;
  private final IndicatorReaders readers;
  private final Clock clock;

  IndicatorView(
      DeclaredIndicators indicators,
      Measuring measuring,
      IndicatorParts parts,
      KeyNames names,
      IndicatorReaders readers,
      Clock clock) {
    this.indicators = indicators;
    this.measuring = measuring;
    this.parts = parts;
    this.names = names;
    this.readers = readers;
    this.clock = clock;
  }

  /** One of it. */
  IndicatorPage page(
      String code, FilterForm form, IndicatorQuestion asked, IndicatorPage.Recomputed recomputed) {
    var one = readers.seen(indicators.get(code));
    var question = readers.question(one, asked);
    var closed = readers.closed(one);
    var known = names.now();
    var total = measuring.total(one.formula(), question);
    return new IndicatorPage(
        Texts.show(one.name()).text(),
        IndicatorsController.PATH + "/" + one.code(),
        shown(one, total),
        closed ? IndicatorParts.nothingToChoose() : parts.filter(one, form, question, known),
        about(one, question, total),
        closed ? IndicatorParts.noCourse() : parts.course(one, question),
        closed ? List.of() : parts.breakdowns(one, question, known),
        unlisted(one, closed)
            .map(IndicatorParts::unlisted)
            .orElseGet(() -> parts.events(one, form, question, known)),
        history(one.code()),
        recomputed,
        closed,
        readers.changes());
  }

  /** Why the events behind it are not listed, where they are not. */
  private static Optional<String> unlisted(DeclaredIndicator one, boolean closed) {
    if (closed) {
      return Optional.of("insight.complaints.closed");
    }
    if (one.formula().ofComplaints()) {
      return Optional.of("insight.complaints.unlisted");
    }
    return one.formula().ofRatings() ? Optional.of("insight.ratings.unlisted") : Optional.empty();
  }

  static String shown(DeclaredIndicator one, Measured measured) {
    return IndicatorWords.shown(
        one.formula(), measured, hidden(one, measured), one.terms().minimumSample());
  }

  static String sample(DeclaredIndicator one, Measured measured) {
    return hidden(one, measured) ? t("insight.value.none") : Texts.number(measured.sample());
  }

  private static boolean hidden(DeclaredIndicator one, Measured measured) {
    return measured.sample() > 0 && measured.sample() < one.terms().minimumSample();
  }

  static String goal(DeclaredIndicator one) {
    return IndicatorWords.value(one.formula(), one.terms().goal());
  }

  private List<SummaryRow> about(
      DeclaredIndicator one, IndicatorQuestion question, Measured total) {
    var terms = one.terms();
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("insight.figure.definition"), Texts.show(one.purpose()).text()));
    rows.add(SummaryRow.of(t("insight.figure.formula"), IndicatorWords.formula(one.formula())));
    rows.add(
        SummaryRow.of(
            t("insight.declared.window"),
            Texts.date(question.from()) + " – " + Texts.date(question.until().minusDays(1))));
    rows.add(SummaryRow.of(t("insight.declared.sample"), sample(one, total)));
    if (total.sample() >= terms.minimumSample()) {
      measuring
          .interval(one.formula(), question, total)
          .map(interval -> IndicatorWords.interval(one.formula(), interval))
          .ifPresent(words -> rows.add(SummaryRow.of(t("insight.declared.interval"), words)));
    }
    rows.add(SummaryRow.of(t("insight.declared.goal"), goal(one)));
    rows.add(
        SummaryRow.of(
            t("insight.declared.least"), t("insight.declared.leastText", terms.minimumSample())));
    rows.add(SummaryRow.of(t("insight.declared.owner"), orNone(terms.owner())));
    rows.add(
        SummaryRow.of(
            t("insight.declared.seers"),
            terms.seers().isEmpty()
                ? t("insight.declared.everybody")
                : terms.seers().stream()
                    .sorted()
                    .map(power -> t("insight.power." + power))
                    .collect(joining(", "))));
    rows.add(
        SummaryRow.of(
            t("insight.declared.open"),
            t(
                terms.published() && terms.seers().isEmpty()
                    ? "insight.declared.met"
                    : "insight.declared.notMet")));
    rows.add(SummaryRow.of(t("insight.declared.computed"), Texts.dateTime(clock.instant())));
    return rows;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? t("insight.key.none") : text;
  }

  private List<List<Cell>> history(String code) {
    return indicators.history(code).stream()
        .map(
            version ->
                List.of(
                    Cell.of(Texts.number(version.indicator().version())),
                    Cell.of(Texts.shortDateTime(version.since())),
                    Cell.of(orNone(version.office())),
                    Cell.of(IndicatorWords.formula(version.indicator().formula())),
                    Cell.of(
                        IndicatorWords.value(
                            version.indicator().formula(), version.indicator().terms().goal()))))
        .toList();
  }

  /** What the acting person may ask of an indicator. */
  IndicatorQuestion question(String code, IndicatorQuestion asked) {
    return readers.question(indicators.get(code), asked);
  }

  /** The months of the form, else the last twelve. */
  static IndicatorQuestion question(FilterForm form, Places places, ZoneId zone, LocalDate today) {
    var filter = form.ofEvents();
    return new IndicatorQuestion(
        filter.from().map(month -> month.atDay(1)).orElse(today.minusYears(1).withDayOfMonth(1)),
        filter.to().map(month -> month.plusMonths(1).atDay(1)).orElse(today.plusDays(1)),
        filter.values(),
        places,
        zone);
  }

  /** What the journal says beside what is kept; a value of few is not told here either. */
  IndicatorPage.Recomputed recomputed(Compared compared) {
    var one = readers.seen(compared.indicator());
    var same = compared.kept().equals(compared.again());
    var text =
        same
            ? t("insight.recomputed.same", shown(one, compared.again()))
            : t(
                "insight.recomputed.other",
                shown(one, compared.again()),
                shown(one, compared.kept()));
    return new IndicatorPage.Recomputed(true, same, text);
  }
}
