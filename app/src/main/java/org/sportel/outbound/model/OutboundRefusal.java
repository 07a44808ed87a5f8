package org.sportel.outbound.model;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about outbound requests: nothing was changed. */
public final class OutboundRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** There is no such request. */
    REQUEST_UNKNOWN(404),
    /** No body was chosen, or one that is not in the address book any more. */
    BODY_UNKNOWN(422),
    /** The body has no address for this way. */
    NO_ADDRESS(422),
    /** Words are missing. */
    WORDS_MISSING(422),
    /** A text is too long; names the limit. */
    WORDS_LONG(422),
    /** A choice is missing. */
    CHOICE_MISSING(422),
    /** What was typed is no day, or lies before tomorrow or more than a year ahead. */
    DAY_WRONG(422),
    /** What was typed is no e-mail address. */
    EMAIL_WRONG(422),
    /** Another body of the address book has this name. */
    NAME_TAKEN(422),
    /** What was typed is no code: a letter, then letters, digits, hyphens and underscores. */
    CODE_WRONG(422),
    /** Another body of the address book has this code. */
    CODE_TAKEN(422),
    /** The request is not waiting any more. */
    ENDED_ALREADY(409),
    /** The day for the answer is not over yet, so silence cannot be recorded. */
    NOT_YET_LATE(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final String at;

  private OutboundRefusal(String at, Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.at = at;
  }

  /** A refusal that no field is at fault for. */
  public static OutboundRefusal of(Reason reason, Object... args) {
    return new OutboundRefusal("", reason, args);
  }

  /** A refusal because of a field. */
  public static OutboundRefusal at(String field, Reason reason, Object... args) {
    return new OutboundRefusal(field, reason, args);
  }

  @Override
  public Optional<String> field() {
    return Optional.of(at).filter(name -> !name.isEmpty());
  }
}
