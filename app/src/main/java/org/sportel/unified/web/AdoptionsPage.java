package org.sportel.unified.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;

/**
 * What the unified list asks of a municipality.
 *
 * @param done what was just done, empty on a plain look
 * @param alarms changes that matter here
 * @param others changes that only say something in other words, or concern what is not used here
 */
record AdoptionsPage(
    String done, List<Waiting> alarms, List<Waiting> others, List<List<Cell>> decided) {
  /** An edition that waits. */
  record Waiting(String href, Shown title, String about) {}
}
