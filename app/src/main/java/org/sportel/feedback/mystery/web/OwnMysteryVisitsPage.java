package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * A visitor's visits.
 *
 * @param sent whether a sheet was just sent
 */
record OwnMysteryVisitsPage(List<List<Cell>> open, List<List<Cell>> made, boolean sent) {
  OwnMysteryVisitsPage {
    open = List.copyOf(open);
    made = List.copyOf(made);
  }
}
