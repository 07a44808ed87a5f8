package org.sportel.insight.dashboards;

import java.util.Set;
import java.util.UUID;

/**
 * That a dashboard is mailed.
 *
 * @param readers the accounts to whose addresses it goes
 */
public record DashboardMail(Rhythm every, Set<UUID> readers) {
  /** Copies the accounts. */
  public DashboardMail {
    readers = Set.copyOf(readers);
  }
}
