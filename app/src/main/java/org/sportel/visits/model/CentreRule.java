package org.sportel.visits.model;

import java.time.Duration;

/**
 * What a centre has agreed on for its waiting room.
 *
 * @param lastTicket whether tickets are refused when those who wait already fill the time to
 *     closing
 * @param ageing from when on whoever waits longest is next, whatever else speaks for others
 */
public record CentreRule(boolean lastTicket, Duration ageing) {
  private static final CentreRule USUAL = new CentreRule(true, Duration.ofMinutes(45));

  /** What holds where nothing was agreed. */
  public static CentreRule usual() {
    return USUAL;
  }
}
