package org.sportel.insight.declared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A subject's first beginning of a pair and its first end at or after it.
 *
 * @param begun with the keys that count
 * @param endedAt empty while nothing has ended it
 */
record EventSpan(UUID pair, EventFact begun, Optional<Instant> endedAt) {
  private static final double MICROS = 1e6;

  /**
   * What a subject's events say of a pair; nothing where it never began.
   *
   * @param events in the order of time
   */
  static Optional<EventSpan> of(EventPair pair, List<EventFact> events) {
    return events.stream()
        .filter(event -> pair.from().contains(event.type()))
        .findFirst()
        .map(begun -> new EventSpan(pair.id(), begun, end(pair, begun.at(), events)));
  }

  private static Optional<Instant> end(EventPair pair, Instant begun, List<EventFact> events) {
    return events.stream()
        .filter(event -> pair.to().contains(event.type()))
        .map(EventFact::at)
        .filter(at -> !at.isBefore(begun))
        .findFirst();
  }

  /** How long it took, as exactly as moments are kept. */
  Optional<Double> seconds() {
    return endedAt.map(
        end ->
            Duration.between(begun.at(), end).dividedBy(ChronoUnit.MICROS.getDuration()) / MICROS);
  }
}
