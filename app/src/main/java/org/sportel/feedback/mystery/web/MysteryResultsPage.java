package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;

/**
 * What came of a round.
 *
 * @param path of the round's results, beside which the file lies
 */
record MysteryResultsPage(String path, Shown title, String window, List<Part> parts) {
  MysteryResultsPage {
    parts = List.copyOf(parts);
  }

  /**
   * The results of a centre.
   *
   * @param made how many visits were made
   * @param sum how much was as it should be; empty where too few visits were made
   */
  record Part(
      String centre,
      String made,
      String sum,
      List<List<Cell>> points,
      List<List<Cell>> beside,
      List<String> words) {
    Part {
      points = List.copyOf(points);
      beside = List.copyOf(beside);
      words = List.copyOf(words);
    }
  }
}
