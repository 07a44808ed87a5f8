package org.sportel.insight.declared;

import org.sportel.platform.Refused;

/** A refusal about the catalogue of indicators. */
public final class IndicatorRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule refused. */
  public enum Reason {
    /** There is no such indicator, or it may not be seen. */
    NO_SUCH_INDICATOR(404),
    /** Its code is no code, or taken. */
    BAD_INDICATOR_CODE(422),
    /** Kind, events, statistic and target do not fit together. */
    FORMULA_UNSOUND(422),
    /** The events carry no number of the kind that it measures. */
    NO_SUCH_NUMBER(422),
    /** A person could be told from its value: the sample is too small. */
    SAMPLE_TOO_SMALL(422),
    /** It takes too long to compute. */
    INDICATOR_SLOW(422),
    /** The formula of an indicator that comes with the program stays as it is. */
    SHIPPED_FORMULA(409),
    /** It was changed by somebody else meanwhile. */
    INDICATOR_CHANGED(409),
    /** There are too many of them. */
    TOO_MANY_INDICATORS(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  IndicatorRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
  }
}
