package org.sportel.notify.web;

import java.util.List;
import java.util.UUID;
import org.sportel.web.components.SummaryRow;

/** One message with its fate. */
record MessagePage(
    UUID id,
    String lang,
    String subject,
    List<String> paragraphs,
    List<SummaryRow> rows,
    boolean resendable,
    boolean resent) {}
