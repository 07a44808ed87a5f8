package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Medians of many offices beside each other, by name and with their intervals instead of a ranking.
 * There is no median of all together: medians cannot be added.
 *
 * @param whole the median of the municipality in the middle, in words
 * @param longest the top of the drawing, in words
 * @param rows by name; those of too few at the end
 */
record MedianComparison(String whole, String longest, MedianPlot plot, List<List<Cell>> rows) {
  /** Copies the rows. */
  MedianComparison {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The heads of the table. */
  static List<Column> columns() {
    return List.of(
        Column.of(t("insight.network.tenant")),
        Column.figures(t("insight.declared.value")),
        Column.figures(t("insight.declared.sample")),
        Column.of(t("insight.declared.interval")),
        Column.of(t("insight.fair.place.middle")));
  }

  static MedianComparison of(
      DeclaredIndicator one, List<NetworkMeasures.Answer<PublishedTotals.Estimated>> answers) {
    var least = PublishedTotals.least(one);
    var points = new ArrayList<MedianPlot.Point>();
    var few = new ArrayList<List<Cell>>();
    answers.stream()
        .sorted(Comparator.comparing(MedianComparison::name))
        .forEach(
            answer -> {
              var found = answer.value().measured();
              var point = point(answer).filter(_ -> found.sample() >= least);
              point.ifPresent(points::add);
              if (point.isEmpty() && found.sample() > 0) {
                few.add(few(name(answer), least));
              }
            });
    var plot = MedianPlot.of(points);
    var rows = new ArrayList<List<Cell>>();
    points.forEach(point -> rows.add(row(one, plot, point)));
    rows.addAll(few);
    return new MedianComparison(
        t("insight.fair.middle", words(one, plot.middle()), Texts.number(points.size())),
        words(one, plot.longest()),
        plot,
        rows);
  }

  private static String name(NetworkMeasures.Answer<PublishedTotals.Estimated> answer) {
    return Texts.show(answer.tenant().name()).text();
  }

  private static Optional<MedianPlot.Point> point(
      NetworkMeasures.Answer<PublishedTotals.Estimated> answer) {
    Measured found = answer.value().measured();
    return answer
        .value()
        .interval()
        .flatMap(
            interval ->
                found
                    .value()
                    .map(BigDecimal::doubleValue)
                    .map(
                        value ->
                            new MedianPlot.Point(name(answer), found.sample(), value, interval)));
  }

  private static List<Cell> few(String name, int least) {
    return List.of(
        Cell.of(name),
        Cell.of(t("insight.suppressed", least)),
        Cell.of(t("insight.value.none")),
        Cell.of(t("insight.value.none")),
        Cell.of(t("insight.fair.FEW")));
  }

  private static List<Cell> row(DeclaredIndicator one, MedianPlot plot, MedianPlot.Point point) {
    return List.of(
        Cell.of(point.label()),
        Cell.of(words(one, point.median())),
        Cell.of(Texts.number(point.sample())),
        Cell.of(IndicatorWords.interval(one.formula(), point.interval())),
        Cell.of(t("insight.fair." + plot.place(point))));
  }

  private static String words(DeclaredIndicator one, double seconds) {
    return ValueWords.of(one.formula(), BigDecimal.valueOf(seconds));
  }
}
