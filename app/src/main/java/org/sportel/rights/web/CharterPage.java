package org.sportel.rights.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;

/**
 * The charter as everybody reads it, and where it is kept.
 *
 * @param tenant whose it is
 * @param month of which the measured values are, in words
 * @param rows each standard: what, the right, the promise, what was measured, whether it holds
 * @param alike the same promises in each centre and by each way of coming; empty for staff
 * @param link to the page of the other side: for staff the public one, for the public complaints
 * @param done what has just happened, in words; empty for nothing
 */
record CharterPage(
    String tenant,
    String month,
    List<List<Cell>> rows,
    List<Alike> alike,
    String link,
    String done) {
  CharterPage {
    rows = rows.stream().map(List::copyOf).toList();
    alike = List.copyOf(alike);
  }

  /** One promise in each centre, and by each way of coming. */
  record Alike(Shown standard, List<Way> ways) {
    Alike {
      ways = List.copyOf(ways);
    }
  }

  /**
   * A promise in its parts.
   *
   * @param parts what a part is: a centre, a way of coming
   * @param rows part, value, whether it holds
   */
  record Way(String caption, String parts, List<List<Cell>> rows) {
    Way {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
