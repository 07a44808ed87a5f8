package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.explained.Explanation;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.ValueWords;
import org.sportel.platform.TenantId;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Shares of many offices beside each other, by size and with intervals instead of a ranking.
 *
 * @param whole the share of all together, in words
 * @param rows by name; those of too few at the end
 */
public record FairDrawing(String whole, Funnel funnel, List<List<Cell>> rows) {
  /** Copies the rows. */
  public FairDrawing {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The heads of the table. */
  public static List<Column> columns() {
    return List.of(
        Column.of(t("insight.network.tenant")),
        Column.figures(t("insight.declared.value")),
        Column.figures(t("insight.declared.sample")),
        Column.of(t("insight.declared.interval")),
        Column.of(t("insight.fair.place")),
        Column.of(t("insight.explain.column")));
  }

  static FairDrawing of(
      DeclaredIndicator chosen,
      List<NetworkMeasures.Answer<Measured>> answers,
      Map<TenantId, Explanation> said) {
    var points = new ArrayList<Funnel.Point>();
    var few = new ArrayList<List<Cell>>();
    var least = PublishedTotals.least(chosen);
    for (var answer : answers) {
      var found = answer.value();
      var name = Texts.show(answer.tenant().name()).text();
      var told = Optional.ofNullable(said.get(answer.tenant().id())).map(FairDrawing::told);
      if (found.sample() >= least) {
        var share = found.value().map(BigDecimal::doubleValue).orElse(0.0);
        points.add(new Funnel.Point(name, found.sample(), share, told));
      } else if (found.sample() > 0) {
        few.add(few(name, least, told));
      }
    }
    var funnel = Funnel.of(points);
    var whole = ValueWords.of(chosen.formula(), BigDecimal.valueOf(funnel.mean()));
    var rows = new ArrayList<List<Cell>>();
    points.stream()
        .sorted(Comparator.comparing(Funnel.Point::label))
        .forEach(point -> rows.add(row(chosen, funnel, point)));
    rows.addAll(few);
    return new FairDrawing(
        t("insight.fair.whole", whole, Texts.number(funnel.all())), funnel, rows);
  }

  /** What a municipality says, with its day. */
  private static Cell told(Explanation said) {
    var shown = Texts.show(said.words());
    return new Cell(
        t("insight.explain.said", shown.text(), Texts.date(said.day())), "", "", shown.lang());
  }

  private static Cell silent() {
    return Cell.of(t("insight.value.none"));
  }

  private static List<Cell> few(String name, int least, Optional<Cell> told) {
    return List.of(
        Cell.of(name),
        Cell.of(t("insight.suppressed", least)),
        silent(),
        silent(),
        Cell.of(t("insight.fair.FEW")),
        told.orElseGet(FairDrawing::silent));
  }

  private static List<Cell> row(DeclaredIndicator chosen, Funnel funnel, Funnel.Point point) {
    var interval = Interval.ofShare(point.share(), point.sample());
    return List.of(
        Cell.of(point.label()),
        Cell.of(ValueWords.of(chosen.formula(), BigDecimal.valueOf(point.share()))),
        Cell.of(Texts.number(point.sample())),
        Cell.of(IndicatorWords.interval(chosen.formula(), interval)),
        Cell.of(t("insight.fair." + funnel.place(point))),
        point.said().orElseGet(FairDrawing::silent));
  }
}
