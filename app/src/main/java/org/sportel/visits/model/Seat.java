package org.sportel.visits.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;

/**
 * Who sits at a counter today.
 *
 * @param office what everybody reads of them
 * @param breakSince since when they are away, empty while they serve
 * @param skills what they can do beside what the counter can
 */
public record Seat(
    CounterId counter,
    CentreId centre,
    UUID account,
    String office,
    LocalDate day,
    Instant since,
    Optional<Instant> breakSince,
    Skills skills) {
  /** Whether people can be called there. */
  public boolean serving() {
    return breakSince.isEmpty();
  }
}
