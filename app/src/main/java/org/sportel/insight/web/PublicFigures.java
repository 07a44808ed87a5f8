package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.compared.PublishedOnTime;
import org.sportel.insight.dashboards.ReadyDashboards;
import org.sportel.insight.dashboards.web.DashboardSheet;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.insight.words.ValueScale;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
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

  private final ReadyDashboards ready;
  private final OpenFigures open;
  private final OpenDataKept kept;
  private final KeyNames names;
  private final Transactions transactions;

  PublicFigures(
      ReadyDashboards ready,
      OpenFigures open,
      OpenDataKept kept,
      KeyNames names,
      Transactions transactions) {
    this.ready = ready;
    this.open = open;
    this.kept = kept;
    this.names = names;
    this.transactions = transactions;
  }

  /** What a tenant publishes, in transactions of its own. */
  PublicFiguresPage of(Tenant tenant) {
    var set = kept.of(tenant);
    return transactions.read(
        Scope.of(tenant.id()), () -> of(tenant, open.published(), names.now(), set));
  }

  private PublicFiguresPage of(
      Tenant tenant,
      List<DeclaredIndicator> published,
      KeyNames.Names known,
      OpenDataKept.DataSet set) {
    var first = ready.codesForEverybody();
    int asked = (int) published.stream().filter(one -> first.contains(one.code())).count();
    return new PublicFiguresPage(
        Texts.show(tenant.name()),
        "/m/" + tenant.slug() + "/figures",
        OpenDataPage.computed(set),
        asked == 0 ? published.size() : asked,
        false,
        set.onTime().map(PublicFigures::onTime),
        published.stream()
            .sorted(Comparator.comparingInt(one -> place(first, one)))
            .map(
                one ->
                    figure(
                        one,
                        known,
                        set.rows().stream()
                            .filter(row -> row.indicator().equals(one.code()))
                            .toList(),
                        YearMonth.from(set.computedAt().atZone(tenant.zone()))))
            .toList());
  }

  private static PublicFiguresPage.OnTime onTime(PublishedOnTime.Told told) {
    var readings = told.readings();
    return new PublicFiguresPage.OnTime(
        FigureWords.share(readings),
        t("insight.dashboard.days", Texts.date(told.from()), Texts.date(told.until().minusDays(1))),
        readings.rows(PublishedOnTime.LEAST));
  }

  /** The same on paper. */
  static DashboardSheet sheet(PublicFiguresPage page) {
    return new DashboardSheet(
        Texts.lang(),
        page.whose().text(),
        t("insight.public.title"),
        t("insight.public.text"),
        page.computed(),
        Stream.concat(
                page.onTime().stream().map(PublicFigures::onPaper),
                page.figures().stream().map(PublicFigures::onPaper))
            .toList());
  }

  private static DashboardSheet.Figure onPaper(PublicFiguresPage.OnTime onTime) {
    var tables = new ArrayList<DashboardSheet.Table>();
    if (!onTime.readings().isEmpty()) {
      tables.add(
          new DashboardSheet.Table(
              t("insight.readings.title"),
              OnTimeReadings.columns().stream().map(Column::text).toList(),
              onTime.readings().stream()
                  .map(row -> row.stream().map(Cell::text).toList())
                  .toList()));
    }
    return new DashboardSheet.Figure(
        t("insight.indicator.on-time.name"), "", List.of(onTime.share(), onTime.days()), tables);
  }

  private static DashboardSheet.Figure onPaper(PublicFiguresPage.Figure figure) {
    var tables = new ArrayList<DashboardSheet.Table>();
    if (!figure.labels().isEmpty()) {
      tables.add(
          new DashboardSheet.Table(
              figure.course(),
              Series.names(t("insight.step.MONTH"), figure.series()),
              Series.rows(figure.labels(), figure.series())));
    }
    if (!figure.services().isEmpty()) {
      tables.add(
          new DashboardSheet.Table(
              figure.parts(),
              List.of(t("insight.dimension.service"), figure.name()),
              figure.services().stream().map(bar -> List.of(bar.label(), bar.shown())).toList()));
    }
    var notes = new ArrayList<>(List.of(figure.purpose()));
    if (!figure.change().isEmpty()) {
      notes.add(figure.latest() + ". " + figure.change());
    }
    if (tables.isEmpty()) {
      notes.add(t("insight.public.nothing"));
    }
    return new DashboardSheet.Figure(figure.name(), "", notes, tables);
  }

  private static int place(List<String> first, DeclaredIndicator one) {
    var place = first.indexOf(one.code());
    return place < 0 ? first.size() : place;
  }

  private static PublicFiguresPage.Figure figure(
      DeclaredIndicator one, KeyNames.Names names, List<OpenFigures.Row> rows, YearMonth now) {
    var months = every(one, rows, now);
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
    var services = rows.stream().filter(row -> ofYear(row, year)).toList();
    var title = t("insight.public.services", name, year);
    return new PublicFiguresPage.Figure(
        one.code(),
        name,
        Texts.show(one.purpose()).text(),
        latest(one, shown),
        PublicChange.of(one, shown),
        unit.titled(t("insight.public.months", name)),
        shown.stream()
            .map(row -> Texts.month(TypedDay.isoMonth(row.period()).orElseThrow()))
            .toList(),
        shown.isEmpty() ? List.of() : List.of(series(one, name, shown, unit)),
        services.size() > MOST
            ? t("insight.public.mostCounted", title, MOST, services.size())
            : title,
        services(one, names, services));
  }

  /** The months from the first that tells something to the last that is over, empty ones too. */
  private static List<OpenFigures.Row> every(
      DeclaredIndicator one, List<OpenFigures.Row> rows, YearMonth now) {
    var told =
        rows.stream()
            .filter(row -> row.dimension() == Dimension.MONTH)
            .collect(
                Collectors.toMap(OpenFigures.Row::period, row -> row, (a, _) -> a, TreeMap::new));
    var every = new ArrayList<OpenFigures.Row>();
    if (!told.isEmpty()) {
      var month = TypedDay.isoMonth(told.firstKey()).orElseThrow();
      for (; month.isBefore(now); month = month.plusMonths(1)) {
        var key = month.toString();
        every.add(told.getOrDefault(key, OpenFigures.Row.empty(one, key)));
      }
    }
    return every;
  }

  private static String latest(DeclaredIndicator one, List<OpenFigures.Row> months) {
    return months.reversed().stream()
        .filter(row -> row.value().isPresent() && !row.hidden())
        .findFirst()
        .map(
            row ->
                t(
                    "insight.public.latest",
                    IndicatorWords.value(one.formula(), row.value()),
                    Texts.month(TypedDay.isoMonth(row.period()).orElseThrow())))
        .orElse("");
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
        ? t("insight.suppressed", PublishedTotals.least(one))
        : IndicatorWords.value(one.formula(), row.value());
  }

  private static List<Bar> services(
      DeclaredIndicator one, KeyNames.Names names, List<OpenFigures.Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.<OpenFigures.Row, Long>comparing(row -> row.sample().orElse(0L)).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(PublicFigures::height).reversed())
        .map(
            row ->
                new Bar(
                    names.of(Dimension.SERVICE, row.key()),
                    height(row).doubleValue(),
                    words(one, row),
                    ""))
        .toList();
  }

  private static BigDecimal height(OpenFigures.Row row) {
    return row.value().orElse(BigDecimal.ZERO);
  }
}
