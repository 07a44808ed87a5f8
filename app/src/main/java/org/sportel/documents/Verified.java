package org.sportel.documents;

import java.time.Instant;
import org.sportel.documents.content.FileDigest;

/** What the public may know of an issued document: enough to compare it with the paper in hand. */
public record Verified(
    VerifyCode code,
    DocumentKind kind,
    String number,
    String authority,
    String unit,
    Instant issuedAt,
    FileDigest digest) {}
