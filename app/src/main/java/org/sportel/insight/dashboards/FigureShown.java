package org.sportel.insight.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Mark;
import org.sportel.web.components.Series;

/**
 * What an indicator of a dashboard says to one reader, in words.
 *
 * @param href where its definition and its events are; empty where nothing is shown
 * @param notes target, year before, and why something is not told
 * @param chart a drawing besides lines and bars, where one was chosen
 */
public record FigureShown(
    UUID id,
    State state,
    String name,
    String href,
    String value,
    List<String> notes,
    Optional<Course> course,
    Optional<Parts> parts,
    Optional<DrawnChart> chart) {
  /** Copies the notes. */
  public FigureShown {
    notes = List.copyOf(notes);
  }

  /** Whether it is shown. */
  public enum State {
    /** It is. */
    SHOWN,
    /** The reader may not see it: neither its name nor its number is told. */
    WITHHELD,
    /** It is in the catalogue no more. */
    GONE
  }

  /**
   * How it went.
   *
   * @param marks where something happened outside
   */
  public record Course(
      String title, String steps, List<String> labels, List<Series> series, List<Mark> marks) {}

  /**
   * Its parts.
   *
   * @param rows the same with the year before; empty where that is not asked
   */
  public record Parts(
      String title,
      String key,
      String value,
      List<Bar> bars,
      List<Column> columns,
      List<List<Cell>> rows) {}

  static FigureShown empty(UUID id, State state) {
    return new FigureShown(
        id, state, "", "", "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
