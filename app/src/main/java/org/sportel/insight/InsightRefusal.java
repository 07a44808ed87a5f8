package org.sportel.insight;

import java.time.Duration;
import java.util.List;
import org.sportel.platform.Refused;

/** A refusal of this module. */
public final class InsightRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** The file is not there or may not be read. */
    NO_SUCH_FILE(422),
    /** No tenant has that name. */
    NO_SUCH_TENANT(422),
    /** Cases of these names were imported before with other content. */
    CASES_DIFFER(409),
    /** No figure has that name. */
    NO_SUCH_FIGURE(404),
    /** There is no such imported case, or none that may be seen. */
    NO_SUCH_HISTORY(404),
    /** A target is not above zero, or cannot be reached by any figure. */
    TARGET_WRONG(422),
    /** Too many sheets were asked for from here; names the wait. */
    SHEETS_ASKED_OFTEN(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final List<String> cases;

  InsightRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.cases = List.of();
  }

  private InsightRefusal(List<String> cases) {
    super(
        Reason.CASES_DIFFER,
        Reason.CASES_DIFFER.status,
        cases.size(),
        String.join(", ", cases.stream().limit(20).toList()));
    this.cases = List.copyOf(cases);
  }

  private InsightRefusal(Reason reason, Duration wait) {
    super(reason, wait);
    this.cases = List.of();
  }

  /** Sheets were asked for too often from one place; says for how long to wait. */
  public static InsightRefusal sheetsAskedOften(Duration wait) {
    return new InsightRefusal(Reason.SHEETS_ASKED_OFTEN, wait);
  }

  /** What was given cannot be a target. */
  public static InsightRefusal targetWrong() {
    return new InsightRefusal(Reason.TARGET_WRONG);
  }

  /** Nobody in the network has that name. */
  public static InsightRefusal unknownTenant(String slug) {
    return new InsightRefusal(Reason.NO_SUCH_TENANT, slug);
  }

  static InsightRefusal differing(List<String> cases) {
    return new InsightRefusal(cases);
  }

  /** The cases it is about, where it is about cases. */
  public List<String> cases() {
    return cases;
  }
}
