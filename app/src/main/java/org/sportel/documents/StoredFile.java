package org.sportel.documents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file as the office keeps it.
 *
 * @param caseId the case it belongs to; empty as long as it lies in a draft
 */
public record StoredFile(
    FileId id,
    FileName name,
    FileType type,
    long size,
    FileDigest digest,
    Optional<UUID> caseId,
    Instant storedAt) {}
