package org.sportel.casework.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/** The steps at which procedures stand still. */
record StoppedPage(List<List<Cell>> rows, String done) {

  /**
   * One of them, with nothing of the case but its technical side.
   *
   * @param at its address
   * @param facts where, what and why
   * @param seen the values it saw, masked
   * @param targets the steps to which it may be sent
   */
  record One(
      String at,
      String title,
      List<SummaryRow> facts,
      List<SummaryRow> seen,
      List<Option> targets,
      CasePage.Typed typed) {
    /** Everything that is wrong. */
    FieldErrors errors() {
      return typed.errors();
    }
  }
}
