package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.web.components.Cell;

/** The bank of scenarios. */
record MysteryScenariosPage(List<List<Cell>> rows) {
  MysteryScenariosPage {
    rows = List.copyOf(rows);
  }
}
