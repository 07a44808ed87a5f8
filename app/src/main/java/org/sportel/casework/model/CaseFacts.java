package org.sportel.casework.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What figures need to know of a case with each of its events, so that nobody has to ask working
 * tables later.
 *
 * @param category the service's category in the catalogue
 * @param unit the responsible unit
 * @param channel name of the {@link Channel}
 * @param dueAt the end of the last lawful moment for the decision, as known at the event
 */
public record CaseFacts(
    UUID serviceVersion,
    String serviceCode,
    String category,
    UUID unit,
    Optional<UUID> centre,
    String channel,
    Instant receivedAt,
    Optional<Instant> dueAt) {
  /** The same case received at this moment. */
  public CaseFacts received(Instant at) {
    return new CaseFacts(serviceVersion, serviceCode, category, unit, centre, channel, at, dueAt);
  }

  /** The same case under another version of its service. */
  public CaseFacts under(UUID version) {
    return new CaseFacts(version, serviceCode, category, unit, centre, channel, receivedAt, dueAt);
  }

  /** The same case with another end of its deadline. */
  public CaseFacts due(Instant ends) {
    return new CaseFacts(
        serviceVersion,
        serviceCode,
        category,
        unit,
        centre,
        channel,
        receivedAt,
        Optional.of(ends));
  }
}
