package org.sportel.insight.dashboards;

import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.dashboards.DashboardRefusal.Reason;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Puts indicators on a dashboard, changes how they are shown, orders them and takes them off. */
@Component
public final class ArrangeFigures {
  private final Dashboards dashboards;
  private final FigureCatalogue catalogue;
  private final Journal journal;
  private final Ids ids;

  ArrangeFigures(Dashboards dashboards, FigureCatalogue catalogue, Journal journal, Ids ids) {
    this.dashboards = dashboards;
    this.catalogue = catalogue;
    this.journal = journal;
    this.ids = ids;
  }

  /** The dashboard, and which version of it was looked at. */
  public record Seen(UUID dashboard, int version) {}

  /**
   * Puts an indicator at the end, or shows one that stands there in another way.
   *
   * @param place the one that stands there; empty for a further one
   * @param wanted how it is shown; its own id is of no matter
   * @throws DashboardRefusal FIGURE_NOT_CHOSEN, FIGURE_OF_NOW, NO_YEAR_BEFORE, NOT_OF_CASES,
   *     CHART_DOES_NOT_FIT, CHART_NEEDS_COURSE, CHART_NEEDS_PARTS, DASHBOARD_FULL,
   *     NO_SUCH_FIGURE_THERE, NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void put(Seen seen, Optional<UUID> place, ChosenFigure wanted) {
    var one = dashboards.hold(seen.dashboard(), seen.version());
    place.ifPresent(there -> require(one, there));
    check(wanted);
    if (place.isEmpty() && one.figures().size() >= Dashboard.MOST) {
      throw new DashboardRefusal(Reason.DASHBOARD_FULL, Dashboard.MOST);
    }
    keep(one.with(wanted.at(place.orElseGet(ids::next))));
  }

  /**
   * Moves an indicator one place.
   *
   * @throws DashboardRefusal NO_SUCH_FIGURE_THERE, NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void move(Seen seen, UUID figure, boolean up) {
    var one = dashboards.hold(seen.dashboard(), seen.version());
    require(one, figure);
    keep(one.moved(figure, up));
  }

  /**
   * Takes an indicator off.
   *
   * @throws DashboardRefusal NO_SUCH_FIGURE_THERE, NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void remove(Seen seen, UUID figure) {
    var one = dashboards.hold(seen.dashboard(), seen.version());
    require(one, figure);
    keep(one.without(figure));
  }

  private static void require(Dashboard one, UUID figure) {
    if (one.place(figure) < 0) {
      throw new DashboardRefusal(Reason.NO_SUCH_FIGURE_THERE);
    }
  }

  private void check(ChosenFigure wanted) {
    var figure =
        catalogue
            .find(wanted.figure())
            .orElseThrow(() -> new DashboardRefusal(Reason.FIGURE_NOT_CHOSEN));
    if (figure instanceof CatalogueFigure.OfCases cases) {
      if (cases.now() && wanted.course().isPresent()) {
        throw new DashboardRefusal(Reason.FIGURE_OF_NOW);
      }
      if (cases.now() && wanted.yearBefore()) {
        throw new DashboardRefusal(Reason.NO_YEAR_BEFORE);
      }
      if (wanted.parts().filter(by -> !by.ofCases()).isPresent()) {
        throw new DashboardRefusal(Reason.NOT_OF_CASES);
      }
    }
    if (figure instanceof CatalogueFigure.OfNetwork
        && (wanted.course().isPresent() || wanted.parts().isPresent())) {
      throw new DashboardRefusal(Reason.CHART_DOES_NOT_FIT);
    }
    if (!ChartKind.of(figure).contains(wanted.drawn())) {
      throw new DashboardRefusal(Reason.CHART_DOES_NOT_FIT);
    }
    if (wanted.drawn().crosses() && wanted.course().isEmpty()) {
      throw new DashboardRefusal(Reason.CHART_NEEDS_COURSE);
    }
    if (wanted.drawn().crosses() && wanted.parts().isEmpty()) {
      throw new DashboardRefusal(Reason.CHART_NEEDS_PARTS);
    }
  }

  private void keep(Dashboard next) {
    dashboards.keep(next);
    journal.record(
        new DashboardEvent.Changed(next.id(), next.frame().office(), next.figures().size()));
  }
}
