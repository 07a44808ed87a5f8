package org.sportel.casework.web;

import java.util.List;
import java.util.Optional;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * The steps at which procedures stand still.
 *
 * @param twoPersons whether a move needs a second person; empty for who cannot decide that
 */
record StoppedPage(List<List<Cell>> rows, String done, Optional<Boolean> twoPersons) {

  /**
   * One of them, with nothing of the case but its technical side.
   *
   * @param at its address
   * @param facts where, what and why
   * @param seen the values it saw, masked
   * @param targets the steps to which it may be sent
   * @param foreseen what sending it to the chosen one would bring about; empty until one is chosen
   * @param proposed what somebody proposed, in words; empty where nobody did
   * @param own whether the reader proposed it
   * @param twoPersons whether a move needs a second person
   */
  record One(
      String at,
      String title,
      List<SummaryRow> facts,
      List<SummaryRow> seen,
      List<Option> targets,
      List<String> foreseen,
      List<SummaryRow> proposed,
      boolean own,
      boolean twoPersons,
      CasePage.Typed typed) {
    /** Everything that is wrong. */
    FieldErrors errors() {
      return typed.errors();
    }
  }
}
