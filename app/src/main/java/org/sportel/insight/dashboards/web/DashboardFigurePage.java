package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where an indicator is chosen for a dashboard, and how it is shown.
 *
 * @param action where the form goes
 * @param back the dashboard's page
 * @param add whether it is a further one
 * @param figures what can be chosen; none where it was chosen already
 * @param name of the chosen indicator
 * @param choices what fits the chosen indicator
 */
record DashboardFigurePage(
    String action,
    String back,
    boolean add,
    FigureForm form,
    List<Option> figures,
    String name,
    Choices choices,
    FieldErrors errors) {
  DashboardFigurePage {
    figures = List.copyOf(figures);
  }

  /** The drawing that is chosen, else the first that fits. */
  String chart() {
    return choices.kinds().stream()
        .map(Option::value)
        .filter(form.chart()::equals)
        .findFirst()
        .or(() -> choices.kinds().stream().map(Option::value).findFirst())
        .orElse("");
  }

  /** Whether the indicator is still to be chosen. */
  boolean first() {
    return !figures.isEmpty();
  }

  /**
   * What can be chosen for one indicator: nothing that would have no effect.
   *
   * @param grains steps of its course; none where it has none
   * @param dimensions by what it can be told apart
   * @param kinds how it can be drawn
   * @param goal whether it can have a target
   * @param before whether its past is known
   */
  record Choices(
      List<Option> grains,
      List<Option> dimensions,
      List<Option> kinds,
      boolean goal,
      boolean before) {
    Choices {
      grains = List.copyOf(grains);
      dimensions = List.copyOf(dimensions);
      kinds = List.copyOf(kinds);
    }

    static Choices none() {
      return new Choices(List.of(), List.of(), List.of(), false, false);
    }
  }
}
