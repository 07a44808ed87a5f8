package org.sportel.documents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.content.FileType;

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
