package org.sportel.feedback.web;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * What people thought in the last twelve months, and who waits to be asked back.
 *
 * @param sums a table for each grouping, each row of one source
 * @param words the newest words, to be read
 */
record FeedbackPage(
    List<Table> sums,
    List<List<Cell>> months,
    List<Waiting> waiting,
    List<Said> words,
    boolean manages) {
  /**
   * A table of figures.
   *
   * @param few rows of which no share is told
   */
  record Table(String caption, String first, List<List<Cell>> rows, List<List<Cell>> few) {}

  /** Somebody who wants to be asked back. */
  record Waiting(String id, int score, String words, String contact, String asked) {}

  /**
   * Words of a rating.
   *
   * @param proposed what is put forward for the masked words
   */
  record Said(String id, String head, String words, String proposed, boolean released) {}
}
