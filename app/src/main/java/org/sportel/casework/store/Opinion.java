package org.sportel.casework.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.network.UnitId;

/**
 * What another unit is asked for inside a case.
 *
 * @param lapsed when and with what effect the time passed without an answer
 */
public record Opinion(
    UUID id,
    UnitId unit,
    String question,
    String askedBy,
    Instant askedAt,
    Optional<Given> given,
    Optional<Lapsed> lapsed) {
  /** A question that waits for its answer. */
  public Opinion(UUID id, UnitId unit, String question, String askedBy, Instant askedAt) {
    this(id, unit, question, askedBy, askedAt, Optional.empty(), Optional.empty());
  }

  /** Whether the answer is still awaited. */
  public boolean awaited() {
    return given.isEmpty() && lapsed.isEmpty();
  }

  /** That no answer came in time, and what followed. */
  public record Lapsed(Expiry effect, Instant at) {}

  /** The unit's answer. */
  public record Given(boolean favourable, String text, String office, Instant at) {}
}
