package org.sportel.casework.web.moves;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * What would become of every running case of a version.
 *
 * @param summary how many move and how many stay, in sentences
 * @param steps elements that are gone, with the steps that may take their place
 */
record MovePage(
    String code,
    Shown title,
    String way,
    int from,
    long moves,
    List<String> summary,
    List<Step> steps,
    List<List<Cell>> rows,
    Paging paging,
    Typed typed,
    FieldErrors errors) {
  /** An element that is gone. */
  record Step(String name, String label, List<Option> targets, String chosen) {}

  /** What was typed. */
  record Typed(String number, String reason) {}
}
