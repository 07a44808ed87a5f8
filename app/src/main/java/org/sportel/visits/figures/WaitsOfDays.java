package org.sportel.visits.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How long people waited in a centre on some days, all queues together. */
@Component
public final class WaitsOfDays {
  private final TicketIntervals intervals;

  WaitsOfDays(TicketIntervals intervals) {
    this.intervals = intervals;
  }

  /** The spread of the waits that ended with a call; empty where none did. In a transaction. */
  public Optional<QueueFigures.Spread> of(UUID centre, Collection<LocalDate> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return QueueFigures.Spread.of(
        intervals.between(centre, Collections.min(days), Collections.max(days)).stream()
            .filter(one -> one.kind() == TicketInterval.Kind.WAITING && one.exact())
            .filter(one -> days.contains(one.day()))
            .map(TicketInterval::length)
            .toList());
  }
}
