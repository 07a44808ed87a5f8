package org.sportel.standards.rollout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * The operator kept how far a municipality is.
 *
 * @param subject the municipality's number
 */
record RolloutEvent(
    UUID subject,
    Rollout.Stage stage,
    Optional<LocalDate> planned,
    Map<RolloutStep, LocalDate> done,
    Optional<LocalDate> live,
    Optional<LocalDate> dormant)
    implements Event {
  @Override
  public String type() {
    return "standards.rollout-kept";
  }
}
