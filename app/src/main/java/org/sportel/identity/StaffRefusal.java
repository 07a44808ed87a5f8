package org.sportel.identity;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A change of staff or accounts that a rule refuses. */
public final class StaffRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Which rule. */
  public enum Reason {
    /** An account with this name exists, here or in another tenant. */
    NAME_TAKEN(409, "name"),
    /** The account has a place in this tenant already. */
    ALREADY_STAFF(409, "name"),
    /** There is no such person among the tenant's staff. */
    STAFF_UNKNOWN(404, "staff"),
    /** A duty names a unit that the tenant does not have. */
    UNIT_UNKNOWN(422, "duties"),
    /** Only a network operator's own tenant has network operators. */
    NOT_AN_OPERATOR(422, "duties"),
    /** Who visits centres unrecognised has no other duty in the same tenant. */
    OUTSIDER_ONLY(422, "duties"),
    /** The tenant would be left without an administrator who can sign in. */
    LAST_ADMINISTRATOR(409, "duties"),
    /** Nobody changes what they are charged with themselves. */
    OWN_DUTIES(403, "duties"),
    /** No duties wait for a second administrator. */
    NOTHING_PROPOSED(404, "staff"),
    /** Who proposed duties does not confirm them too. */
    OWN_PROPOSAL(403, "staff"),
    /** The invitation was answered, was taken back, has expired, or is for somebody else. */
    INVITATION_UNKNOWN(404, "invitation"),
    /** The account is looked after by another tenant. */
    NOT_AT_HOME(403, "staff"),
    /** The tenant has an administrator already; that person adds others. */
    ADMINISTRATOR_EXISTS(409, "tenant"),
    /** The link was used, replaced or has expired. */
    LINK_INVALID(404, "code"),
    /** The password is shorter than 12 characters. */
    PASSWORD_SHORT(422, "password"),
    /** The password is longer than 72 bytes. */
    PASSWORD_LONG(422, "password"),
    /**
     * Little is left of the password without well-known words, names of the place and rows of keys.
     */
    PASSWORD_SIMPLE(422, "password"),
    /** The old password is not the account's. */
    PASSWORD_WRONG(422, "old"),
    /** The new password is the old one. */
    PASSWORD_SAME(422, "password"),
    /** The code is not the one of this moment, was used before, or is no recovery code. */
    CODE_WRONG(422, "code"),
    /** No letter could reach the e-mail address. */
    MAIL_WRONG(422, "mail"),
    /** The code is not the one that was sent to the address, or is older than 15 minutes. */
    MAIL_CODE_WRONG(422, "code"),
    /** The browser did not answer with a passkey that holds here. */
    PASSKEY_WRONG(422, "response"),
    /** A passkey needs a name of 1 to 60 characters. */
    PASSKEY_NAME(422, "name"),
    /** The account has as many passkeys as it may have. */
    PASSKEYS_FULL(422, "name"),
    /** The person's duties need a second factor. */
    SECOND_FACTOR_NEEDED(409, "password"),
    /** The person has no second factor. */
    NO_SECOND_FACTOR(409, "staff"),
    /** One administrator does not both make the link for a password and lift the second factor. */
    ONE_PERSON(403, "staff"),
    /** Nobody lifts their own second factor this way. */
    OWN_SECOND_FACTOR(403, "staff"),
    /** There is no such open sign-in. */
    SESSION_UNKNOWN(404, "session");

    private final int status;
    private final String field;

    Reason(int status, String field) {
      this.status = status;
      this.field = field;
    }
  }

  private final String field;

  /** Refuses for a reason; the arguments go into its words. */
  public StaffRefusal(Reason reason, Object... args) {
    super(reason, reason.status, args);
    this.field = reason.field;
  }

  @Override
  public Optional<String> field() {
    return Optional.of(field);
  }
}
