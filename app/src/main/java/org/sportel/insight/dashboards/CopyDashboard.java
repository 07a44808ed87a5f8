package org.sportel.insight.dashboards;

import java.util.UUID;
import org.sportel.platform.Acting;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Copies a dashboard that one reads as one's own, so that it can be changed. */
@Component
public final class CopyDashboard {
  private final Dashboards dashboards;
  private final ComposeDashboard compose;
  private final Acting acting;
  private final Journal journal;
  private final Ids ids;

  CopyDashboard(
      Dashboards dashboards, ComposeDashboard compose, Acting acting, Journal journal, Ids ids) {
    this.dashboards = dashboards;
    this.compose = compose;
    this.acting = acting;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Makes the copy; what the original shows later does not change it.
   *
   * @return its id
   * @throws DashboardRefusal NO_SUCH_DASHBOARD or TOO_MANY_DASHBOARDS
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public UUID copy(UUID id) {
    var one = dashboards.get(id);
    compose.room(false);
    var frame = new Dashboard.Frame(one.frame().name(), false, one.frame().span());
    var figures = one.figures().stream().map(figure -> figure.at(ids.next())).toList();
    var copy = new Dashboard(ids.next(), 1, acting.now().id(), frame, figures);
    dashboards.keep(copy);
    journal.record(new DashboardEvent.Composed(copy.id(), false));
    return copy.id();
  }
}
