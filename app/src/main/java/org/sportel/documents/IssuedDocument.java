package org.sportel.documents;

import org.sportel.documents.content.FileDigest;

/**
 * A document the office has issued.
 *
 * @param file the PDF as it was issued, kept with the case
 * @param digest SHA-256 of the PDF
 */
public record IssuedDocument(FileId file, VerifyCode code, FileDigest digest) {}
