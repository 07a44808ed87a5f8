package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.FoundCase;
import org.sportel.insight.Indicator;
import org.sportel.insight.Indicators;
import org.sportel.insight.recomputed.RecomputeFigure.Compared;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Opens one figure to its definition, its parts and its cases. */
@Component
final class FigureView {
  private static final int PER_PAGE = 50;
  private static final int MOST_PAGES = 1_000_000;

  private final Figures figures;
  private final Indicators indicators;
  private final KeyNames names;
  private final FigureCourses courses;
  private final CaseCells cases;
  private final Authority authority;

  FigureView(
      Figures figures,
      Indicators indicators,
      KeyNames names,
      FigureCourses courses,
      CaseCells cases,
      Authority authority) {
    this.figures = figures;
    this.indicators = indicators;
    this.names = names;
    this.courses = courses;
    this.cases = cases;
    this.authority = authority;
  }

  FigurePage page(
      String code, FilterForm form, FigureQuestion question, IndicatorPage.Recomputed recomputed) {
    var indicator = indicators.get(code);
    var known = names.of(question.filter());
    var needed =
        Stream.concat(Stream.of(indicator), OnTimeReadings.CODES.stream().map(indicators::get));
    var values = figures.values(needed.distinct().toList(), question);
    var timely = code.equals("on-time") || code.equals("late") || code.equals("decided");
    return new FigurePage(
        FigureWords.name(indicator),
        FigureWords.value(indicator, values),
        about(code, question),
        window(question, known),
        timely ? onTime(values) : FigurePage.OnTime.no(),
        courses.one(indicator, question, known),
        parts(indicator, question, known),
        cases(indicator, form, question, known),
        new FigurePage.Again(
            FiguresController.PATH + "/" + code + "/recompute" + question.filter().query(),
            recomputed),
        FiguresController.PATH + question.filter().query());
  }

  /** What it means, and when it was computed: a figure is computed whenever it is opened. */
  private static List<SummaryRow> about(String code, FigureQuestion question) {
    return List.of(
        SummaryRow.of(
            t("insight.figure.definition"), t("insight.indicator." + code + ".definition")),
        SummaryRow.of(t("insight.figure.formula"), t("insight.indicator." + code + ".formula")),
        SummaryRow.of(t("insight.declared.computed"), Texts.dateTime(question.now())));
  }

  /** What the journal says beside what is kept. */
  static IndicatorPage.Recomputed told(Compared compared) {
    var again = value(compared.indicator(), compared.again());
    return new IndicatorPage.Recomputed(
        true,
        compared.same(),
        compared.same()
            ? t("insight.recomputed.same", again)
            : t("insight.recomputed.other", again, value(compared.indicator(), compared.kept())));
  }

  private static String value(Indicator indicator, Optional<BigDecimal> value) {
    return value
        .map(one -> FigureWords.words(indicator, one))
        .orElseGet(() -> t("insight.value.none"));
  }

  private FigurePage.OnTime onTime(Map<String, BigDecimal> values) {
    var readings = OnTimeReadings.of(values);
    return new FigurePage.OnTime(
        FigureWords.share(readings), readings.rows(), authority.may(Power.ADMINISTER));
  }

  private static String window(FigureQuestion question, KeyNames.Names known) {
    var words = new ArrayList<String>();
    var filter = question.filter();
    filter
        .values()
        .forEach(
            (dimension, key) ->
                words.add(
                    t("insight.dimension." + dimension.code()) + ": " + known.of(dimension, key)));
    filter.from().ifPresent(month -> words.add(t("insight.filter.from") + " " + month));
    filter.to().ifPresent(month -> words.add(t("insight.filter.to") + " " + month));
    return String.join(" · ", words);
  }

  private List<FiguresPage.Breakdown> parts(
      Indicator indicator, FigureQuestion question, KeyNames.Names known) {
    var parts = new ArrayList<FiguresPage.Breakdown>();
    for (var dimension : Dimension.values()) {
      if (!dimension.ofCases() || dimension == Dimension.VERSION && !ofOneService(question)) {
        continue;
      }
      var groups = figures.by(dimension, List.of(indicator), question);
      var rows = new ArrayList<List<Cell>>();
      groups.forEach(
          (key, values) -> {
            if (values.getOrDefault(indicator.code(), BigDecimal.ZERO).signum() != 0) {
              rows.add(part(indicator, question, new Part(dimension, key, values), known));
            }
          });
      if (rows.size() > 1) {
        parts.add(
            new FiguresPage.Breakdown(
                t("insight.breakdown." + dimension.code()),
                List.of(
                    Column.of(t("insight.dimension." + dimension.code())),
                    Column.figures(FigureWords.name(indicator))),
                rows));
      }
    }
    return parts;
  }

  static boolean ofOneService(FigureQuestion question) {
    return question.filter().values().containsKey(Dimension.SERVICE);
  }

  private record Part(Dimension dimension, String key, Map<String, BigDecimal> values) {}

  private static List<Cell> part(
      Indicator indicator, FigureQuestion question, Part part, KeyNames.Names known) {
    var name = known.of(part.dimension(), part.key());
    var narrowed = question.filter();
    var href =
        part.key().isEmpty()
            ? ""
            : FiguresController.PATH
                + "/"
                + indicator.code()
                + narrowed.with(part.dimension(), part.key()).query();
    return List.of(
        href.isEmpty() ? Cell.of(name) : Cell.link(name, href),
        Cell.of(FigureWords.value(indicator, part.values())));
  }

  private FigurePage.Cases cases(
      Indicator indicator, FilterForm form, FigureQuestion question, KeyNames.Names known) {
    var page = number(form.text("page"));
    var count = figures.count(indicator, question);
    var rows =
        figures.cases(indicator, question, (page - 1) * PER_PAGE, PER_PAGE).stream()
            .map(found -> row(found, question, known))
            .toList();
    var query = question.filter().query();
    var href =
        FiguresController.PATH
            + "/"
            + indicator.code()
            + (query.isEmpty() ? "?page=" : query + "&page=");
    return new FigurePage.Cases(
        count,
        List.of(
            Column.whole(t("insight.case.number")),
            Column.of(t("insight.dimension.service")),
            Column.of(t("insight.dimension.unit")),
            Column.whole(t("insight.case.received")),
            Column.whole(t("insight.case.due")),
            Column.whole(t("insight.case.decided"))),
        rows,
        Paging.of(page, count, PER_PAGE, href));
  }

  private List<Cell> row(FoundCase found, FigureQuestion question, KeyNames.Names known) {
    var number = found.number().isEmpty() ? t("insight.case.open") : found.number();
    return List.of(
        found.imported()
            ? Cell.link(number, "/desk/history/" + found.id())
            : cases.of(number, found.id().toString()),
        Cell.of(known.of(Dimension.SERVICE, found.service())),
        Cell.of(known.of(Dimension.UNIT, found.unit())),
        Cell.of(day(Optional.of(found.receivedAt()), question)),
        Cell.of(day(found.dueAt(), question)),
        Cell.of(day(found.decidedAt(), question)));
  }

  private static String day(Optional<Instant> at, FigureQuestion question) {
    return at.map(instant -> Texts.shortDate(LocalDate.ofInstant(instant, question.zone())))
        .orElseGet(() -> t("insight.value.none"));
  }

  private static int number(String typed) {
    return Math.min(MOST_PAGES, Paging.number(typed, 7));
  }
}
