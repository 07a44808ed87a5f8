package org.sportel.documents.print;

import org.sportel.documents.DecisionDocument;

/** Everything the template of a decision prints. */
record DecisionSheet(Sheet sheet, DecisionDocument decision) {}
