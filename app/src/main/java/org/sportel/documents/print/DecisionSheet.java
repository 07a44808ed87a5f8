package org.sportel.documents.print;

import org.sportel.documents.Decision;

/** Everything the template of a decision prints. */
record DecisionSheet(Sheet sheet, Decision decision) {}
