package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.text.Folded;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;

/**
 * The staff's list of services.
 *
 * @param words what the list was searched for, empty where all are shown
 * @param begun services that were begun here and never published
 * @param others services that nobody can begin now
 * @param designs whether the reader may change services, not only switch them
 * @param onDay where the catalogue is shown as it was on a day
 * @param done what was just done, empty on a plain look
 */
record DeskServicesPage(
    String words,
    List<Line> services,
    List<Begun> begun,
    List<Other> others,
    Open open,
    Optional<Report> report,
    String onDay,
    boolean designs,
    String done) {
  /**
   * What is still open over all services.
   *
   * @param facts one line for each fact, with its number and who must give it
   * @param lacking which services alone are shown, in words; empty when all are
   */
  record Open(String summary, List<List<Cell>> facts, String lacking) {}

  /** A draft, or a version on its way into force. */
  record Ahead(String text, Tone tone) {}

  /**
   * A service that was begun and never published.
   *
   * @param saved who saved it last and when
   */
  record Begun(String code, Shown title, String saved) {}

  /**
   * A service that nobody can begin now.
   *
   * @param end since when and why it ended, empty where it never began
   */
  record Other(String code, Shown title, String state, String end) {}

  /** A service with its switch. */
  record Line(
      String code,
      Shown title,
      String href,
      Shown unit,
      String deadline,
      List<String> open,
      List<Ahead> ahead,
      boolean offered) {
    /** Whether code, title and unit have every word, however it is typed. */
    boolean has(List<String> folded) {
      var told = Folded.of(String.join(" ", code, title.text(), unit.text()));
      return folded.stream().allMatch(told::contains);
    }
  }

  /**
   * The last import.
   *
   * @param kinds how many lines there are of each kind
   * @param lines the ones that somebody should look at
   */
  record Report(String when, String summary, List<List<Cell>> kinds, List<List<Cell>> lines) {}
}
