package org.sportel.insight;

import java.time.Instant;
import java.time.ZoneId;
import org.sportel.platform.Authority.Places;

/**
 * A question on the facts of the running transaction's tenant. Figures, groups and lists of cases
 * are all answered from it, so that they agree.
 *
 * @param places the units whose cases count
 * @param zone in which months begin
 * @param now against which open cases are overdue
 */
public record FigureQuestion(FigureFilter filter, Places places, ZoneId zone, Instant now) {
  /** The same question with another filter. */
  public FigureQuestion with(FigureFilter other) {
    return new FigureQuestion(other, places, zone, now);
  }
}
