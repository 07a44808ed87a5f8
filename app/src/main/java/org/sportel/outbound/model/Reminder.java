package org.sportel.outbound.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FileId;

/**
 * A reminder of an outbound request.
 *
 * @param number its own outgoing number
 * @param due the new day until which an answer is expected
 */
public record Reminder(
    UUID id,
    RequestId request,
    String number,
    RequestWay way,
    String office,
    Instant at,
    LocalDate due,
    Optional<FileId> letter) {}
