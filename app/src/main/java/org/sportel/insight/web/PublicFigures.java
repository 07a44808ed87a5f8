package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sportel.insight.Dimension;
import org.sportel.insight.dashboards.ReadyDashboards;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.ValueScale;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Series;
import org.springframework.stereotype.Component;

/**
 * Draws the open data of a tenant and nothing else: what is hidden there is not told here. The
 * indicators of the ready dashboard for everybody stand first.
 */
@Component
final class PublicFigures {
  private static final int MONTHS = 24;
  private static final int MOST = 10;
  private static final int LEAST = 5;

  private final ReadyDashboards ready;

  PublicFigures(ReadyDashboards ready) {
    this.ready = ready;
  }

  PublicFiguresPage of(
      Tenant tenant,
      List<DeclaredIndicator> published,
      KeyNames.Names names,
      OpenDataKept.DataSet set) {
    var first = ready.codesForEverybody();
    return new PublicFiguresPage(
        Texts.show(tenant.name()),
        "/m/" + tenant.slug() + "/figures",
        OpenDataPage.computed(set),
        published.stream()
            .sorted(Comparator.comparingInt(one -> place(first, one)))
            .map(
                one ->
                    figure(
                        one,
                        names,
                        set.rows().stream()
                            .filter(row -> row.indicator().equals(one.code()))
                            .toList()))
            .toList());
  }

  private static int place(List<String> first, DeclaredIndicator one) {
    var place = first.indexOf(one.code());
    return place < 0 ? first.size() : place;
  }

  private static PublicFiguresPage.Figure figure(
      DeclaredIndicator one, KeyNames.Names names, List<OpenFigures.Row> rows) {
    var months = rows.stream().filter(row -> row.dimension() == Dimension.MONTH).toList();
    var shown = months.subList(Math.max(0, months.size() - MONTHS), months.size());
    var unit =
        ValueScale.of(one.formula(), shown.stream().flatMap(row -> row.value().stream()).toList());
    var year =
        rows.stream()
            .filter(row -> row.dimension() == Dimension.SERVICE)
            .map(OpenFigures.Row::period)
            .max(Comparator.naturalOrder())
            .orElse("");
    var name = Texts.show(one.name()).text();
    return new PublicFiguresPage.Figure(
        one.code(),
        name,
        Texts.show(one.purpose()).text(),
        unit.titled(t("insight.public.months", name)),
        shown.stream().map(row -> Texts.month(YearMonth.parse(row.period()))).toList(),
        shown.isEmpty() ? List.of() : List.of(series(one, name, shown, unit)),
        year,
        services(one, names, rows.stream().filter(row -> ofYear(row, year)).toList()));
  }

  private static boolean ofYear(OpenFigures.Row row, String year) {
    return row.dimension() == Dimension.SERVICE && row.period().equals(year);
  }

  private static Series series(
      DeclaredIndicator one, String name, List<OpenFigures.Row> months, ValueScale unit) {
    var values = new ArrayList<Double>();
    var words = new ArrayList<String>();
    for (var month : months) {
      values.add(month.value().map(unit::of).orElse(Double.NaN));
      words.add(words(one, month));
    }
    return new Series(name, values, words);
  }

  private static String words(DeclaredIndicator one, OpenFigures.Row row) {
    return row.hidden()
        ? t("insight.suppressed", Math.max(LEAST, one.terms().minimumSample()))
        : IndicatorWords.value(one.formula(), row.value());
  }

  private static List<Bar> services(
      DeclaredIndicator one, KeyNames.Names names, List<OpenFigures.Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.<OpenFigures.Row, BigDecimal>comparing(
                    row -> row.value().orElse(BigDecimal.ZERO))
                .reversed())
        .limit(MOST)
        .map(
            row ->
                new Bar(
                    names.of(Dimension.SERVICE, row.key()),
                    row.value().map(BigDecimal::doubleValue).orElse(0.0),
                    words(one, row),
                    ""))
        .toList();
  }
}
