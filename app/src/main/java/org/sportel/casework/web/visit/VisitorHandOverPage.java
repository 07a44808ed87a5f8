package org.sportel.casework.web.visit;

import org.sportel.web.FieldErrors;

/**
 * Where a clerk hands a decision to the applicant at the counter.
 *
 * @param outcome how the case was decided, in words
 * @param decision the number of the decision; empty before it has one
 * @param file where its document is opened; empty while it is being made
 * @param note what was typed
 */
record VisitorHandOverPage(
    VisitorAnswerPage.Of of,
    String outcome,
    String decision,
    String file,
    String note,
    FieldErrors errors) {}
