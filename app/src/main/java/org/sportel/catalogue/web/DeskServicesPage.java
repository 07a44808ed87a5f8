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
record DeskServicesPage(List<Line> services, Open open, Optional<Report> report, String done) {
  /**
   * What is still open over all services.
   *
   * @param facts one line for each fact, with its number and who must give it
   * @param only whether only services with open facts are shown
   */
  record Open(String summary, List<List<Cell>> facts, boolean only) {}

  /** A service with its switch. */
  record Line(
      String code,
      Shown title,
      String href,
      Shown unit,
      String deadline,
      List<String> open,
      boolean draft,
      boolean offered) {}

  /**
   * The last import.
   *
   * @param kinds how many lines there are of each kind
   * @param lines the ones that somebody should look at
   */
  record Report(String when, String summary, List<List<Cell>> kinds, List<List<Cell>> lines) {}
}
