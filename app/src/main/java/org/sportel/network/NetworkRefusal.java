package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A change of the network that a rule refuses. */
public final class NetworkRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule. */
  public enum Reason {
    /** Another tenant has this address. */
    SLUG_TAKEN(409, "slug"),
    /** Another unit of the tenant has this code. */
    UNIT_CODE_TAKEN(409, "code"),
    /** There is no such tenant. */
    TENANT_UNKNOWN(404, "tenant"),
    /** There is no such unit in this tenant. */
    UNIT_UNKNOWN(404, "unit"),
    /** A unit cannot lie below itself. */
    UNIT_BELOW_ITSELF(422, "parent"),
    /** Another centre of the tenant has this code. */
    CENTRE_CODE_TAKEN(409, "code"),
    /** There is no such centre in this tenant. */
    CENTRE_UNKNOWN(404, "centre"),
    /** Another counter of the centre has this number. */
    COUNTER_NUMBER_TAKEN(409, "number"),
    /** Opening hours of past days are history and stay. */
    DAY_PAST(422, "day"),
    /** Something begins today or later: the last day is not in the past. */
    CLOSING_DAY_PAST(422, "last"),
    /** Closing it was proposed before. */
    CLOSING_KNOWN(409, ""),
    /** Nobody proposed to close it. */
    NO_CLOSING(409, ""),
    /** The person who proposed it cannot be the second one. */
    OWN_CLOSING(409, ""),
    /** The organisation is closed; where people turn is said with it. */
    TENANT_CLOSED(409, ""),
    /** A pack's file cannot be read. */
    PACK_UNREADABLE(422, "pack");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  NetworkRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  /** There is no tenant with this address. */
  public static NetworkRefusal unknown(String slug) {
    return new NetworkRefusal(Reason.TENANT_UNKNOWN, slug);
  }

  /** A refusal about closing a tenant. */
  public static NetworkRefusal closing(Reason reason) {
    return new NetworkRefusal(reason);
  }

  @Override
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
