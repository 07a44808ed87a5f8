package org.sportel.insight.dashboards;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about dashboards. */
public final class DashboardRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** There is no such dashboard, or it is somebody else's own. */
    NO_SUCH_DASHBOARD(404, ""),
    /** The indicator does not stand on it. */
    NO_SUCH_FIGURE_THERE(404, ""),
    /** Somebody changed it meanwhile. */
    DASHBOARD_CHANGED(409, ""),
    /** There are too many of them. */
    TOO_MANY_DASHBOARDS(422, "audience"),
    /** It holds as many indicators as fit. */
    DASHBOARD_FULL(422, "figure"),
    /** Its name is too long. */
    DASHBOARD_NAME_LONG(422, "name"),
    /** A dashboard for the office is made by whoever leads or administers. */
    OFFICE_NOT_YOURS(422, "audience"),
    /** No indicator was chosen, or one that the person may not see. */
    FIGURE_NOT_CHOSEN(422, "figure"),
    /** It is a state of now, which has no course. */
    FIGURE_OF_NOW(422, "course"),
    /** It is a state of now, of which no past is known. */
    NO_YEAR_BEFORE(422, "before"),
    /** Nobody was chosen to whom it is mailed, or somebody who may not read it. */
    READER_NOT_CHOSEN(422, "readers"),
    /** The indicator cannot be drawn like that. */
    CHART_DOES_NOT_FIT(422, "chart"),
    /** The drawing shows steps of a course. */
    CHART_NEEDS_COURSE(422, "course"),
    /** The drawing shows parts. */
    CHART_NEEDS_PARTS(422, "parts"),
    /** Cases have neither queue nor category. */
    NOT_OF_CASES(422, "parts");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  DashboardRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  /** What of the form is at fault. */
  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
