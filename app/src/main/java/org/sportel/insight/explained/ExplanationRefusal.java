package org.sportel.insight.explained;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about explanations of figures. */
public final class ExplanationRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** The indicator is not compared over the network. */
    NOT_COMPARED(404, ""),
    /** Somebody changed it meanwhile. */
    EXPLANATION_CHANGED(409, "words"),
    /** Its words are too many. */
    EXPLANATION_LONG(422, "words");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  ExplanationRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  /** What of the form is at fault. */
  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
