package org.sportel.insight.watch;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about a second look at a case. */
public final class WatchRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** There is no such case, or it belongs to a unit that the auditor does not audit. */
    NO_SUCH_HINT(404),
    /** What was found says nothing. */
    FINDING_SHORT(422),
    /** What was found is too long. */
    FINDING_LONG(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  WatchRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }

  /** What was found, where it says nothing or too much. */
  @Override
  public Optional<String> field() {
    return Optional.of("words").filter(_ -> reason() != Reason.NO_SUCH_HINT);
  }
}
