package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicator;
import org.sportel.insight.Indicators;
import org.sportel.insight.web.FiguresPage.Breakdown;
import org.sportel.insight.web.FiguresPage.Chart;
import org.sportel.insight.web.FiguresPage.Tile;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.insight.yearly.YearlyView;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Makes the dashboard of the running transaction's tenant. */
@Component
final class FiguresView {
  private static final int MOST_BARS = 12;
  private static final List<String> MONTHLY = List.of("received", "decided", "late");
  private static final List<String> BROKEN_DOWN =
      List.of("received", "decided", "on-time", "late", "open-overdue", "processing-median");

  private final Figures figures;
  private final Indicators indicators;
  private final KeyNames names;
  private final FigureCourses courses;
  private final Authority authority;
  private final YearlyView yearly;

  FiguresView(
      Figures figures,
      Indicators indicators,
      KeyNames names,
      FigureCourses courses,
      Authority authority,
      YearlyView yearly) {
    this.figures = figures;
    this.indicators = indicators;
    this.names = names;
    this.courses = courses;
    this.authority = authority;
    this.yearly = yearly;
  }

  /**
   * Where the page lies.
   *
   * @param opens whether figures open to their definitions and cases
   */
  record Place(String whose, String path, boolean opens, Link back) {}

  FiguresPage page(Place place, FilterForm form, FigureQuestion question) {
    var known = names.of(question.filter());
    var values = figures.values(indicators.all(), question);
    var onTime = OnTimeReadings.of(values);
    return new FiguresPage(
        place.whose(),
        place.path(),
        filter(form, question, known),
        values.getOrDefault("received", BigDecimal.ZERO).signum() == 0
            && values.getOrDefault("decided", BigDecimal.ZERO).signum() == 0,
        indicators.all().stream().map(one -> tile(one, values, place, question)).toList(),
        new FiguresPage.Summary(
            yearly.of(question),
            FigureWords.share(onTime),
            FigureWords.without(onTime),
            onTime.rows()),
        courses.counts(MONTHLY.stream().map(indicators::get).toList(), question, known),
        List.of(Dimension.CHANNEL, Dimension.SERVICE).stream()
            .map(dimension -> chart(dimension, place, question, known))
            .flatMap(Optional::stream)
            .toList(),
        List.of(Dimension.VERSION, Dimension.UNIT, Dimension.CENTRE).stream()
            .filter(
                dimension -> dimension != Dimension.VERSION || FigureView.ofOneService(question))
            .map(dimension -> breakdown(dimension, place, question, known))
            .flatMap(Optional::stream)
            .toList(),
        place.back(),
        place.opens() && authority.may(Power.ADMINISTER));
  }

  private FiguresPage.Filter filter(
      FilterForm form, FigureQuestion question, KeyNames.Names known) {
    var choices = new ArrayList<FilterForm.Choice>();
    var all = question.with(FigureFilter.none());
    for (var dimension : FilterForm.CHOICES) {
      var options =
          figures.by(dimension, List.of(indicators.get("received")), all).keySet().stream()
              .filter(key -> !key.isEmpty())
              .map(key -> Option.of(key, known.of(dimension, key)))
              .sorted(Comparator.comparing(Option::label))
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
        form.months(FigureCourses.present(question)),
        form.text("from"),
        form.text("to"),
        form.errors(),
        question.filter().narrows());
  }

  private static Tile tile(
      Indicator indicator, Map<String, BigDecimal> values, Place place, FigureQuestion question) {
    return new Tile(
        FigureWords.name(indicator),
        FigureWords.value(indicator, values),
        place.opens() ? place.path() + "/" + indicator.code() + question.filter().query() : "");
  }

  private static long count(Indicator indicator, Map<String, BigDecimal> values) {
    return values.getOrDefault(indicator.code(), BigDecimal.ZERO).longValue();
  }

  private Optional<Chart> chart(
      Dimension dimension, Place place, FigureQuestion question, KeyNames.Names known) {
    var received = indicators.get("received");
    var bars =
        figures.by(dimension, List.of(received), question).entrySet().stream()
            .map(
                group ->
                    bar(
                        known.of(dimension, group.getKey()),
                        count(received, group.getValue()),
                        narrowed(place, question, dimension, group.getKey())))
            .filter(bar -> bar.value() > 0)
            .sorted(Comparator.comparingDouble(Bar::value).reversed().thenComparing(Bar::label))
            .limit(MOST_BARS)
            .toList();
    return bars.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Chart(
                t("insight.chart." + dimension.code()),
                t("insight.dimension." + dimension.code()),
                FigureWords.name(received),
                bars));
  }

  private static Bar bar(String label, long count, String href) {
    return new Bar(label, count, Texts.number(count), href);
  }

  private static String narrowed(
      Place place, FigureQuestion question, Dimension dimension, String key) {
    return key.isEmpty() ? "" : place.path() + question.filter().with(dimension, key).query();
  }

  private Optional<Breakdown> breakdown(
      Dimension dimension, Place place, FigureQuestion question, KeyNames.Names known) {
    var shown = BROKEN_DOWN.stream().map(indicators::get).toList();
    var groups = figures.by(dimension, shown, question);
    if (groups.size() < 2) {
      return Optional.empty();
    }
    var columns = new ArrayList<>(List.of(Column.of(t("insight.dimension." + dimension.code()))));
    shown.forEach(indicator -> columns.add(Column.figures(FigureWords.name(indicator))));
    var rows = new ArrayList<List<Cell>>();
    groups.forEach(
        (key, values) -> {
          var name = known.of(dimension, key);
          var href = narrowed(place, question, dimension, key);
          var row =
              new ArrayList<>(List.of(href.isEmpty() ? Cell.of(name) : Cell.link(name, href)));
          shown.forEach(indicator -> row.add(Cell.of(FigureWords.value(indicator, values))));
          rows.add(row);
        });
    rows.sort(Comparator.comparing(row -> row.getFirst().text()));
    return Optional.of(new Breakdown(t("insight.breakdown." + dimension.code()), columns, rows));
  }
}
