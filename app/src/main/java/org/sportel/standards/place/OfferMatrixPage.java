package org.sportel.standards.place;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Which centre offers which service and how far.
 *
 * @param centres links to the pages on which one centre says it
 * @param done what was done before, in words; empty for nothing
 */
record OfferMatrixPage(
    List<Column> columns,
    List<List<Cell>> rows,
    List<Cell> centres,
    String done,
    FieldErrors errors) {
  OfferMatrixPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    centres = List.copyOf(centres);
  }
}
