package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.insight.compared.CompareMunicipalities;
import org.sportel.insight.compared.FairDrawing;
import org.sportel.insight.dashboards.AskNetwork;
import org.sportel.insight.dashboards.DrawnChart;
import org.sportel.insight.dashboards.FigureShown;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.sportel.web.components.BoxRow;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Series;
import org.springframework.stereotype.Component;

/** Binds the sheet of a dashboard, in transactions of its own. */
@Component
final class DashboardSheets {
  private final DashboardView view;
  private final AskNetwork ask;
  private final CurrentTenant current;
  private final Transactions transactions;

  DashboardSheets(
      DashboardView view, AskNetwork ask, CurrentTenant current, Transactions transactions) {
    this.view = view;
    this.ask = ask;
    this.current = current;
    this.transactions = transactions;
  }

  DashboardSheet of(UUID id) {
    var asked = ask.about(id);
    var page = transactions.read(current.scope(), () -> view.of(id, asked, ""));
    return new DashboardSheet(
        Texts.lang(),
        Texts.show(current.get().name()).text(),
        page.name().text(),
        page.days(),
        page.read(),
        page.figures().stream().map(DashboardSheets::figure).toList());
  }

  private static DashboardSheet.Figure figure(FigureShown figure) {
    return switch (figure.state()) {
      case WITHHELD -> silent("insight.dashboard.withheld");
      case GONE -> silent("insight.dashboard.gone");
      case SHOWN ->
          new DashboardSheet.Figure(figure.name(), figure.value(), figure.notes(), tables(figure));
    };
  }

  private static DashboardSheet.Figure silent(String key) {
    return new DashboardSheet.Figure(t(key), "", List.of(t(key + ".text")), List.of());
  }

  private static List<DashboardSheet.Table> tables(FigureShown figure) {
    var tables = new ArrayList<DashboardSheet.Table>();
    figure
        .course()
        .ifPresent(
            course ->
                tables.add(
                    series(course.title(), course.steps(), course.labels(), course.series())));
    figure.chart().ifPresent(chart -> tables.addAll(tables(chart)));
    figure.parts().ifPresent(parts -> tables.add(parts(parts)));
    return tables;
  }

  private static List<DashboardSheet.Table> tables(DrawnChart chart) {
    return switch (chart) {
      case DrawnChart.Stacked one ->
          List.of(series(one.title(), one.steps(), one.labels(), one.series()));
      case DrawnChart.Multiples one ->
          List.of(series(one.title(), one.steps(), one.labels(), one.series()));
      case DrawnChart.Heat one ->
          List.of(
              new DashboardSheet.Table(
                  one.title(), one.map().names(one.hours()), one.map().table()));
      case DrawnChart.Spreads one ->
          List.of(new DashboardSheet.Table(one.title(), one.columns(), BoxRow.table(one.rows())));
      case DrawnChart.Mapped one ->
          List.of(cells(one.title(), CompareMunicipalities.Mapped.columns(), one.map().rows()));
      case DrawnChart.Fair one ->
          List.of(cells(one.title(), FairDrawing.columns(), one.fair().rows()));
      case DrawnChart.Nothing _ -> List.of();
    };
  }

  /** Lines side by side. */
  private static DashboardSheet.Table series(
      String title, String steps, List<String> labels, List<Series> series) {
    return new DashboardSheet.Table(
        title, Series.names(steps, series), Series.rows(labels, series));
  }

  private static DashboardSheet.Table parts(FigureShown.Parts parts) {
    if (parts.rows().isEmpty()) {
      return new DashboardSheet.Table(
          parts.title(),
          List.of(parts.key(), parts.value()),
          parts.bars().stream().map(bar -> List.of(bar.label(), bar.shown())).toList());
    }
    return cells(parts.title(), parts.columns(), parts.rows());
  }

  private static DashboardSheet.Table cells(
      String title, List<Column> columns, List<List<Cell>> rows) {
    return new DashboardSheet.Table(
        title,
        columns.stream().map(Column::text).toList(),
        rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList());
  }
}
