package org.sportel.documents.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SummaryRow;

/** A document that was found, and how a file compares with it. */
record VerifiedPage(String code, List<SummaryRow> rows, Comparison comparison, FieldErrors errors) {
  /** How a file compares. */
  enum Comparison {
    NOT_ASKED,
    SAME,
    OTHER
  }
}
