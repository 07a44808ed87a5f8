package org.sportel.rights.web;

import java.util.List;
import org.sportel.web.components.Cell;

/** The years of the self-assessment: each with its state. */
record AssessmentsPage(List<List<Cell>> rows) {
  AssessmentsPage {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
