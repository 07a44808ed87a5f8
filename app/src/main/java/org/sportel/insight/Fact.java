package org.sportel.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Origin;

/**
 * What one event tells of a case.
 *
 * @param number the register number, or the name in the former system; empty where the event does
 *     not carry it
 */
record Fact(
    UUID id,
    Origin origin,
    String number,
    Request request,
    Place place,
    Dates dates,
    Instant happenedAt) {

  /** What was asked for; empty for imported cases. */
  record Request(String code, Optional<UUID> version, String category) {}

  /** Where and how; ids of our own units and centres, codes of former systems. */
  record Place(String unit, String centre, String channel) {}

  /**
   * When.
   *
   * @param asOf until when an imported case is known; our own go on
   */
  record Dates(Instant receivedAt, Optional<Instant> dueAt, Optional<Instant> asOf) {}
}
