package org.sportel.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case behind a figure.
 *
 * @param number the register number, or the name in the former system
 * @param imported whether it comes from a former system
 */
public record FoundCase(
    UUID id,
    String number,
    boolean imported,
    String service,
    String unit,
    String channel,
    Instant receivedAt,
    Optional<Instant> dueAt,
    Optional<Instant> decidedAt) {}
