package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.CounterId;

/** Days on which a counter is not staffed, the first and the last included. */
public record CounterAbsence(UUID id, CounterId counter, LocalDate from, LocalDate until) {
  /** Whether it is away on a day. */
  boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
