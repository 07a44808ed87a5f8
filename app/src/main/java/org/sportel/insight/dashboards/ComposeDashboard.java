package org.sportel.insight.dashboards;

import java.util.List;
import java.util.UUID;
import org.sportel.insight.dashboards.DashboardRefusal.Reason;
import org.sportel.platform.Acting;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Makes a dashboard, gives one another name, audience or span, and throws one away. */
@Component
public final class ComposeDashboard {
  private static final int MOST_OWN = 20;
  private static final int MOST_OF_OFFICE = 50;
  private static final int LONGEST = 100;

  private final Dashboards dashboards;
  private final DashboardRight right;
  private final Acting acting;
  private final Journal journal;
  private final Ids ids;

  ComposeDashboard(
      Dashboards dashboards, DashboardRight right, Acting acting, Journal journal, Ids ids) {
    this.dashboards = dashboards;
    this.right = right;
    this.acting = acting;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Makes an empty one.
   *
   * @return its id
   * @throws DashboardRefusal DASHBOARD_NAME_LONG, OFFICE_NOT_YOURS or TOO_MANY_DASHBOARDS
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public UUID compose(Dashboard.Frame frame) {
    right.require();
    check(frame);
    room(frame.office());
    var one = new Dashboard(ids.next(), 1, acting.now().id(), frame, List.of());
    dashboards.keep(one);
    journal.record(new DashboardEvent.Composed(one.id(), frame.office()));
    return one.id();
  }

  /**
   * Changes name, audience or span. Who gives an office's dashboard a smaller audience owns it.
   *
   * @param version the one that was looked at
   * @throws DashboardRefusal as {@link #compose}, NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void change(UUID id, int version, Dashboard.Frame frame) {
    var one = dashboards.hold(id, version);
    check(frame);
    if (frame.office() != one.frame().office()) {
      room(frame.office());
    }
    var next = one.framed(frame);
    if (!frame.office() && one.frame().office()) {
      next = next.ownedBy(acting.now().id());
    }
    dashboards.keep(next);
    journal.record(new DashboardEvent.Changed(id, frame.office(), next.figures().size()));
  }

  /**
   * Throws it away.
   *
   * @param version the one that was looked at
   * @throws DashboardRefusal NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void discard(UUID id, int version) {
    dashboards.hold(id, version);
    dashboards.remove(id);
    journal.record(new DashboardEvent.Discarded(id));
  }

  private void check(Dashboard.Frame frame) {
    if (frame.name().texts().values().stream().anyMatch(name -> name.length() > LONGEST)) {
      throw new DashboardRefusal(Reason.DASHBOARD_NAME_LONG, LONGEST);
    }
    if (frame.office() && !right.office()) {
      throw new DashboardRefusal(Reason.OFFICE_NOT_YOURS);
    }
  }

  /** Refuses one more than there may be. */
  void room(boolean office) {
    var most = office ? MOST_OF_OFFICE : MOST_OWN;
    if (dashboards.count(office, acting.now().id()) >= most) {
      throw new DashboardRefusal(Reason.TOO_MANY_DASHBOARDS, most);
    }
  }
}
