package org.sportel.casework.web.moves;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;

/**
 * The running cases of a service by version, and what was moved.
 *
 * @param done what was just done, empty on a plain look
 */
record MovesPage(
    String code, Shown title, String done, List<Version> versions, List<Order> orders) {
  /**
   * A version under which cases run.
   *
   * @param href where its cases are moved, empty for the version in force
   */
  record Version(String name, int cases, String href) {}

  /**
   * An order to move cases.
   *
   * @param undo whether cases of it may still go back
   */
  record Order(String id, List<Cell> cells, boolean undo) {}
}
