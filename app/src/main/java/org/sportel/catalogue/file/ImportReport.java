package org.sportel.catalogue.file;

import java.util.List;
import java.util.Map;
import org.sportel.catalogue.reading.TextFinding;

/**
 * What an import did and what somebody should look at, entry by entry.
 *
 * @param file the file's name
 * @param codePage the code page the file was read in because it is no UTF-8, else empty
 * @param findings how many lines there are of each kind, over all entries
 */
public record ImportReport(
    String file,
    String codePage,
    int services,
    int added,
    int changed,
    int unchanged,
    int refused,
    Map<TextFinding.Reason, Integer> findings,
    List<Line> lines) {
  /** Copies both. */
  public ImportReport {
    findings = new java.util.TreeMap<>(findings);
    lines = List.copyOf(lines);
  }

  /** What became of an entry. */
  public enum Result {
    /** A service that was not there before. */
    ADDED,
    /** A new version of a service. */
    CHANGED,
    /** The very same was there already. */
    UNCHANGED,
    /** Nothing was taken from it; its problems say why. */
    REFUSED
  }

  /**
   * One entry of the file.
   *
   * @param entry its place in the file, from one
   * @param findings lines of its text that were not understood or are worth a look
   */
  public record Line(
      int entry,
      String code,
      String title,
      Result result,
      List<Problem> problems,
      List<TextFinding> findings) {
    /** Copies both. */
    public Line {
      problems = List.copyOf(problems);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Why an entry was refused.
   *
   * @param field where
   * @param value what stood there, shortened
   */
  public record Problem(String field, Reason reason, String value) {
    /** The kinds of problems. */
    public enum Reason {
      /** The field is needed. */
      MISSING,
      /** The code has another form than letters, digits and hyphens, at most forty. */
      CODE_FORM,
      /** An earlier entry of the file has the code. */
      CODE_TWICE,
      /** The tenant has no such unit. */
      UNIT_UNKNOWN,
      /** There is no such category. */
      CATEGORY_UNKNOWN,
      /** There is no such kind of outcome. */
      OUTCOME_UNKNOWN,
      /** No such form, procedure or template comes with the program. */
      PART_UNKNOWN,
      /** The bundle did not pass the checks before publishing. */
      NOT_PUBLISHABLE,
      /** The text is longer than allowed. */
      TOO_LONG
    }
  }
}
