package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where an indicator is chosen for a dashboard.
 *
 * @param action where the form goes
 * @param back the dashboard's page
 * @param add whether it is a further one
 */
record DashboardFigurePage(
    String action,
    String back,
    boolean add,
    FigureForm form,
    List<Option> figures,
    List<Option> grains,
    List<Option> dimensions,
    FieldErrors errors) {
  DashboardFigurePage {
    figures = List.copyOf(figures);
    grains = List.copyOf(grains);
    dimensions = List.copyOf(dimensions);
  }
}
