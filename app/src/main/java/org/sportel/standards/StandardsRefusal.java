package org.sportel.standards;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about baskets and sheets: nothing was changed. */
public final class StandardsRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such basket of this operator. */
    BASKET_UNKNOWN(404),
    /** The basket counts already; a later one has to follow it. */
    BASKET_BEGUN(409),
    /** Another basket of this level begins on the same day. */
    DAY_TAKEN(422),
    /** What was typed is no day from today on. */
    DAY_WRONG(422),
    /** The name is missing or too long. */
    NAME_WRONG(422),
    /** No service was chosen, or nobody has published it. */
    SERVICE_UNKNOWN(422),
    /** There is no such municipality in the operator's country. */
    MUNICIPALITY_UNKNOWN(404),
    /** A day that tells what was done lies after today. */
    DAY_AHEAD(422),
    /** A number of centres below zero or beyond what a plan takes. */
    CENTRES_RANGE(422),
    /** A municipality goes live only after every step, and not before one of them. */
    STEPS_MISSING(422),
    /** Only what was live becomes dormant, and not before. */
    BEFORE_LIVE(422),
    /** A choice is missing. */
    CHOICE_MISSING(422),
    /** What was typed is no whole number in its bounds. */
    NUMBER_WRONG(422),
    /** A text is too long; names the limit. */
    WORDS_LONG(422),
    /** No file was chosen. */
    FILE_MISSING(422),
    /** The file is no table with a column for a centre of ours, or too large. */
    FILE_UNREADABLE(422),
    /** What a file would change was said otherwise meanwhile. */
    OFFERS_CHANGED(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final String at;

  private StandardsRefusal(String at, Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.at = at;
  }

  /** A refusal that no field is at fault for. */
  public static StandardsRefusal of(Reason reason, Object... args) {
    return new StandardsRefusal("", reason, args);
  }

  /** A refusal because of a field. */
  public static StandardsRefusal at(String field, Reason reason, Object... args) {
    return new StandardsRefusal(field, reason, args);
  }

  @Override
  public Optional<String> field() {
    return Optional.of(at).filter(name -> !name.isEmpty());
  }
}
