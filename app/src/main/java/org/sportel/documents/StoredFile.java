package org.sportel.documents;

import java.time.Instant;
import java.util.Optional;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.content.FileType;
import org.sportel.platform.subject.Subject;

/**
 * A file as the office keeps it.
 *
 * @param subject what it belongs to, such as a case; empty as long as it lies in a draft
 */
public record StoredFile(
    FileId id,
    FileName name,
    FileType type,
    long size,
    FileDigest digest,
    Optional<Subject> subject,
    Instant storedAt) {}
