package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;

/**
 * The staff's list of services.
 *
 * @param done what was just done, empty on a plain look
 */
record DeskServicesPage(List<Line> services, Optional<Report> report, String done) {
  /** A service with its switch. */
  record Line(
      String code, Shown title, String href, Shown unit, String deadline, boolean offered) {}

  /**
   * The last import.
   *
   * @param kinds how many lines there are of each kind
   * @param lines the ones that somebody should look at
   */
  record Report(String when, String summary, List<List<Cell>> kinds, List<List<Cell>> lines) {}
}
