package org.sportel.documents.print;

import java.time.Instant;
import org.sportel.documents.Letterhead;
import org.sportel.platform.Lang;

/**
 * What every sheet shows around its text.
 *
 * @param style the print style sheet, put into the page because the setter reads no other file
 */
record Sheet(
    Lang lang,
    String title,
    Letterhead letterhead,
    String number,
    Instant issuedAt,
    Seal seal,
    String style) {}
