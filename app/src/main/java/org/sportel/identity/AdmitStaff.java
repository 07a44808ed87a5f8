package org.sportel.identity;

import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Gives a person who has an account in another tenant a place in this one too. */
@Component
public final class AdmitStaff {
  private final Accounts accounts;
  private final Memberships places;
  private final Duties duties;
  private final Authority authority;

  AdmitStaff(Accounts accounts, Memberships places, Duties duties, Authority authority) {
    this.accounts = accounts;
    this.places = places;
    this.duties = duties;
    this.authority = authority;
  }

  /**
   * Admits the person; the account stays with its home tenant.
   *
   * @throws StaffRefusal NAME_UNKNOWN, ALREADY_STAFF, UNIT_UNKNOWN or NOT_AN_OPERATOR
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public AccountId admit(NewStaff staff) {
    authority.require(Power.ADMINISTER);
    var account =
        accounts
            .byName(staff.name())
            .orElseThrow(
                () -> new StaffRefusal(StaffRefusal.Reason.NAME_UNKNOWN, staff.name().value()));
    if (duties.find(account.id()).isPresent()) {
      throw new StaffRefusal(StaffRefusal.Reason.ALREADY_STAFF, staff.name().value());
    }
    places.give(account.id(), staff);
    return account.id();
  }
}
