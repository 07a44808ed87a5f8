package org.sportel.documents;

import java.time.Instant;
import java.time.ZoneId;
import org.sportel.platform.Lang;
import org.sportel.platform.subject.Subject;

/**
 * A document before it is issued.
 *
 * @param subject what it belongs to, such as a case
 * @param number its own number: the outgoing number, for a receipt the incoming one
 * @param issuedAt moment of issue, printed as a date in the tenant's zone
 * @param lang language of the sheet's own words
 */
public record DocumentDraft(
    Subject subject,
    Letterhead letterhead,
    String number,
    Instant issuedAt,
    Lang lang,
    ZoneId zone,
    DocumentContent content) {}
