package org.sportel.complaints.desk;

import org.sportel.web.FieldErrors;

/** A question that somebody of the office is asked. */
record StatementPage(String id, String question, String body, FieldErrors errors) {}
