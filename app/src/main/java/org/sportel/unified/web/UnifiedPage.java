package org.sportel.unified.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;

/**
 * The operator's unified list.
 *
 * @param done what was just done, empty on a plain look
 * @param services each with how far it has reached
 */
record UnifiedPage(String done, List<List<Cell>> services) {
  /**
   * One unified service.
   *
   * @param rows how far each municipality is
   * @param municipalities to which it may be assigned
   */
  record One(
      String code,
      Shown title,
      List<List<Cell>> rows,
      List<Option> municipalities,
      Typed typed,
      FieldErrors errors) {}

  /** What was typed. */
  record Typed(List<String> chosen, DayFields from, String reason) {
    /** Copies what was chosen. */
    Typed {
      chosen = List.copyOf(chosen);
    }
  }
}
