package org.sportel.standards.rollout;

import java.util.Map;
import java.util.UUID;
import org.sportel.network.Centre;
import org.sportel.platform.Event;

/**
 * The operator planned how many centres of each level there shall be.
 *
 * @param subject the operator's number
 */
record CentresPlanned(UUID subject, Map<Centre.Level, Integer> centres) implements Event {
  /** Copies the numbers. */
  CentresPlanned {
    centres = Map.copyOf(centres);
  }

  @Override
  public String type() {
    return "standards.centres-planned";
  }
}
