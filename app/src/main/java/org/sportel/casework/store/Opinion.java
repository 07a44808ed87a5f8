package org.sportel.casework.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.UnitId;

/** What another unit is asked for inside a case. */
public record Opinion(
    UUID id, UnitId unit, String question, String askedBy, Instant askedAt, Optional<Given> given) {
  /** The unit's answer. */
  public record Given(boolean favourable, String text, String office, Instant at) {}
}
