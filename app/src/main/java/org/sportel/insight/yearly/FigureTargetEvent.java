package org.sportel.insight.yearly;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * A target of a figure was set or taken away.
 *
 * @param subject who did it
 * @param value empty where it was taken away
 */
record FigureTargetEvent(UUID subject, TargetFigure figure, Optional<BigDecimal> value)
    implements Event {
  @Override
  public String type() {
    return "insight.figure-target-set";
  }
}
