package org.sportel.platform;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A row of the journal.
 *
 * @param happenedAt in business time
 * @param recordedAt by the database's clock
 */
public record Entry(
    TenantId tenant,
    UUID id,
    String type,
    int version,
    UUID subject,
    Actor actor,
    Instant happenedAt,
    Instant recordedAt,
    Origin origin,
    JsonNode payload) {}
