package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sportel.insight.dashboards.Dashboard;
import org.sportel.insight.dashboards.DashboardRight;
import org.sportel.insight.dashboards.DashboardSpan;
import org.sportel.insight.dashboards.Dashboards;
import org.sportel.insight.dashboards.FigureCatalogue;
import org.sportel.insight.dashboards.FigureKey;
import org.sportel.insight.dashboards.ReadyDashboards;
import org.sportel.network.CurrentTenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the pages on which dashboards are listed and composed, inside the caller's transaction. */
@Component
final class DashboardPages {
  private final Dashboards dashboards;
  private final DashboardRight right;
  private final FigureCatalogue catalogue;
  private final ReadyDashboards ready;
  private final CurrentTenant current;

  DashboardPages(
      Dashboards dashboards,
      DashboardRight right,
      ReadyDashboards ready,
      FigureCatalogue catalogue,
      CurrentTenant current) {
    this.dashboards = dashboards;
    this.right = right;
    this.ready = ready;
    this.catalogue = catalogue;
    this.current = current;
  }

  DashboardsPage list(String done) {
    var all = dashboards.list();
    return new DashboardsPage(
        all.stream().filter(one -> !one.frame().office()).map(DashboardPages::line).toList(),
        all.stream().filter(one -> one.frame().office()).map(DashboardPages::line).toList(),
        ready.all().stream().map(DashboardPages::line).toList(),
        done);
  }

  private static DashboardsPage.Line line(Dashboard one) {
    return new DashboardsPage.Line(
        Texts.show(one.frame().name()),
        DashboardsController.path(one.id()),
        t("insight.dashboard.count", one.figures().size()));
  }

  /** The page of a new one. */
  DashboardFormPage blank(DashboardForm form, FieldErrors errors) {
    dashboards.list();
    return form("", form, List.of(), "", errors);
  }

  /** The page on which one is changed. */
  DashboardFormPage change(UUID id, String done) {
    var one = dashboards.get(id);
    return change(one, DashboardForm.of(one), done, FieldErrors.none());
  }

  /** The same with what was typed. */
  DashboardFormPage change(UUID id, DashboardForm form, FieldErrors errors) {
    return change(dashboards.get(id), form, "", errors);
  }

  private DashboardFormPage change(
      Dashboard one, DashboardForm form, String done, FieldErrors errors) {
    if (!right.changes(one)) {
      throw new org.sportel.platform.NotAllowed();
    }
    var known = catalogue.list();
    var lines = new ArrayList<DashboardFormPage.Line>();
    for (var chosen : one.figures()) {
      var figure = known.stream().filter(any -> any.key().equals(chosen.figure())).findFirst();
      lines.add(
          new DashboardFormPage.Line(
              chosen.id().toString(),
              figure.map(DashboardWords::name).orElseGet(() -> unknown(chosen.figure())),
              DashboardWords.shown(chosen),
              figure.isPresent(),
              lines.isEmpty(),
              lines.size() == one.figures().size() - 1));
    }
    return form(DashboardsController.path(one.id()), form, lines, done, errors);
  }

  private String unknown(FigureKey key) {
    return t(catalogue.knows(key) ? "insight.dashboard.withheld" : "insight.dashboard.gone");
  }

  private DashboardFormPage form(
      String path,
      DashboardForm form,
      List<DashboardFormPage.Line> lines,
      String done,
      FieldErrors errors) {
    return new DashboardFormPage(
        path,
        form,
        current.get().lang(),
        right.office(),
        options(Arrays.asList(DashboardSpan.values()), "insight.span."),
        lines,
        done,
        errors);
  }

  private static <E extends Enum<E>> List<Option> options(List<E> all, String key) {
    return all.stream().map(one -> Option.of(one.name(), t(key + one))).toList();
  }
}
