package org.sportel.agency.model;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A refusal about delegations: nothing was changed. */
public final class AgencyRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why it is refused. */
  public enum Reason {
    /** Only institutions delegate services. */
    NO_INSTITUTION(403),
    /** There is no such delegation of or to this tenant. */
    DELEGATION_UNKNOWN(404),
    /** It was revoked, has ended or has not begun. */
    NOT_IN_FORCE(409),
    /** The delegation does not let this person, or this centre, take this service. */
    NOT_COVERED(403),
    /** There is no decision that waits to be handed over. */
    NOTHING_TO_HAND_OVER(409),
    /** No municipality of the country was chosen. */
    HOST_UNKNOWN(422),
    /** The municipality has no such centre. */
    CENTRE_UNKNOWN(422),
    /** No service was chosen, or the institution does not offer one of them. */
    SERVICE_UNKNOWN(422),
    /** A choice is missing. */
    CHOICE_MISSING(422),
    /** What was typed is no day, lies before today, or the end before the begin. */
    DAY_WRONG(422),
    /** The legal act is missing or too long; names the limit. */
    ACT_WRONG(422),
    /** Somebody who was named does not serve at a counter here. */
    CLERK_UNKNOWN(422),
    /** No return was produced yet. */
    RETURN_UNKNOWN(404),
    /** The month is not over. */
    MONTH_NOT_OVER(409),
    /** Who produced a return does not check it. */
    SAME_PERSON(409),
    /** A return is signed only after it was checked. */
    NOT_CHECKED(409),
    /** The latest version is signed. */
    SIGNED_ALREADY(409),
    /** The reason of a correction is missing or too long; names the limit. */
    REASON_WRONG(422),
    /** The comment is missing or too long; names the limit. */
    WORDS_WRONG(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final String at;

  private AgencyRefusal(String at, Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.at = at;
  }

  /** A refusal that no field is at fault for. */
  public static AgencyRefusal of(Reason reason, Object... args) {
    return new AgencyRefusal("", reason, args);
  }

  /** A refusal because of a field. */
  public static AgencyRefusal at(String field, Reason reason, Object... args) {
    return new AgencyRefusal(field, reason, args);
  }

  @Override
  public Optional<String> field() {
    return Optional.of(at).filter(name -> !name.isEmpty());
  }
}
