package org.sportel.feedback.mystery.web;

import java.util.List;
import org.sportel.web.components.Cell;

/**
 * All rounds, or those that are over.
 *
 * @param plans whether the reader plans rounds
 */
record MysteryRoundsPage(List<List<Cell>> rows, boolean plans) {
  MysteryRoundsPage {
    rows = List.copyOf(rows);
  }
}
