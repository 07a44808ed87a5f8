package org.sportel.casework.web.fee;

import java.util.List;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/** How the sum comes about. */
record FeeRulesPage(List<Table> tables) {
  /**
   * One decision.
   *
   * @param formula how it is calculated; empty where rows say it
   */
  record Table(String name, List<Column> columns, List<List<Cell>> rows, String formula) {}
}
