package org.sportel.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * A document before it is issued.
 *
 * @param caseId the case it belongs to
 * @param number its own number: the outgoing number, for a receipt the incoming one
 * @param issuedAt moment of issue, printed as a date in the tenant's zone
 * @param language language of the sheet's own words
 */
public record DocumentDraft(
    UUID caseId,
    Letterhead letterhead,
    String number,
    Instant issuedAt,
    Locale language,
    ZoneId zone,
    DocumentContent content) {}
