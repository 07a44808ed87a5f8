package org.sportel.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.sportel.platform.Lang;

/**
 * A document before it is issued.
 *
 * @param caseId the case it belongs to
 * @param number its own number: the outgoing number, for a receipt the incoming one
 * @param issuedAt moment of issue, printed as a date in the tenant's zone
 * @param lang language of the sheet's own words
 */
public record DocumentDraft(
    UUID caseId,
    Letterhead letterhead,
    String number,
    Instant issuedAt,
    Lang lang,
    ZoneId zone,
    DocumentContent content) {}
