package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.text.Folded;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;

/**
 * The staff's list of services.
 *
 * @param words what the list was searched for, empty where all are shown
 * @param state the state that alone is shown, empty where all are
 * @param begun services that were begun here and never published
 * @param others services that nobody can begin now
 * @param designs whether the reader may change services, not only switch them
 * @param onDay where the catalogue is shown as it was on a day
 * @param done what was just done, empty on a plain look
 */
record DeskServicesPage(
    String words,
    String state,
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

  /** The services of a unit, in the order in which the units come. */
  record Group(Shown unit, List<Line> lines) {}

  /** The list by units. */
  List<Group> groups() {
    var groups = new LinkedHashMap<Shown, List<Line>>();
    services.forEach(line -> groups.computeIfAbsent(line.unit(), _ -> new ArrayList<>()).add(line));
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

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
    /** Whether it is in a state: on offer, switched off, or with something on its way. */
    boolean in(String state) {
      return switch (state) {
        case "on" -> offered;
        case "off" -> !offered;
        case "changing" -> !ahead.isEmpty();
        default -> true;
      };
    }

    /** Whether code, title and unit have every word, however it is typed. */
    boolean has(List<String> folded) {
      var told = Folded.of(String.join(" ", code, title.text(), unit.text()));
      return folded.stream().allMatch(told::contains);
    }
  }

  /** The states that the list can be narrowed to. */
  static List<Option> states() {
    return Stream.of("on", "off", "changing")
        .map(state -> Option.of(state, t("catalogue.desk." + state)))
        .toList();
  }

  /**
   * The last import.
   *
   * @param kinds how many lines there are of each kind
   * @param lines the ones that somebody should look at
   */
  record Report(String when, String summary, List<List<Cell>> kinds, List<List<Cell>> lines) {}
}
