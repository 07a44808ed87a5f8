package org.sportel.insight.dashboards;

import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to a dashboard; never its name. */
sealed interface DashboardEvent extends Event {
  /** Somebody made one. */
  record Composed(UUID subject, boolean office) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-composed";
    }
  }

  /**
   * It shows something else, or the same in another way.
   *
   * @param figures how many indicators stand on it now
   */
  record Changed(UUID subject, boolean office, int figures) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-changed";
    }
  }

  /** It is gone. */
  record Discarded(UUID subject) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-discarded";
    }
  }
}
