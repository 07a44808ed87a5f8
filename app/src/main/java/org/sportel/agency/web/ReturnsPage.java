package org.sportel.agency.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;

/**
 * The returns of a month.
 *
 * @param next empty where no later month is over
 */
record ReturnsPage(
    String month, String earlier, String next, List<Column> columns, List<List<Cell>> rows) {
  ReturnsPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The return about one institution.
   *
   * @param path where its forms are sent
   * @param versions the latest first
   * @param signs whether the reader may sign
   * @param typed what stands in the fields: the reason and the comment
   */
  record One(
      Shown institution,
      String month,
      String path,
      List<Version> versions,
      List<Column> columns,
      boolean signs,
      Typed typed,
      FieldErrors errors,
      String done) {
    One {
      versions = List.copyOf(versions);
      columns = List.copyOf(columns);
    }

    /** The latest version. */
    Optional<Version> latest() {
      return versions.stream().findFirst();
    }
  }

  /** What stands in the fields. */
  record Typed(String reason, String words) {}

  /** A version with its counts by centre, its steps and comments. */
  record Version(
      int number,
      Cell stage,
      boolean open,
      boolean checked,
      List<List<Cell>> lines,
      List<SummaryRow> steps,
      List<Comment> comments) {
    Version {
      lines = List.copyOf(lines);
      steps = List.copyOf(steps);
      comments = List.copyOf(comments);
    }
  }

  /** A comment with who wrote it and when. */
  record Comment(String by, String words) {}
}
