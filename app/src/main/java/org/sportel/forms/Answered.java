package org.sportel.forms;

import java.util.List;
import org.sportel.platform.LocalText;

/**
 * A question with its answer, for reading.
 *
 * @param page code of the step where it is asked
 * @param row which item of a repeated part, from 1; 0 outside
 * @param lines the answer in the reader's language, one line or several; empty when there is none
 */
public record Answered(String page, String name, LocalText label, int row, List<Line> lines) {
  /** Copies the lines. */
  public Answered {
    lines = List.copyOf(lines);
  }

  /**
   * One line of an answer.
   *
   * @param text words of the person, or of the form with the language they are in
   */
  public sealed interface Line {
    /** What the person typed or a formatted value. */
    record Given(String text) implements Line {}

    /** A choice of the form. */
    record Chosen(LocalText text) implements Line {}

    /** A file. */
    record Filed(String id, String title) implements Line {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Line {}
  }
}
