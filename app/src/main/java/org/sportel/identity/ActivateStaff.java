package org.sportel.identity;

import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Gives a deactivated person their place back, with the duties they had. */
@Component
public final class ActivateStaff {
  private final Memberships places;
  private final Authority authority;

  ActivateStaff(Memberships places, Authority authority) {
    this.places = places;
    this.authority = authority;
  }

  /**
   * Activates the place, and at home the account.
   *
   * @throws StaffRefusal STAFF_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void activate(AccountId account) {
    authority.require(Power.ADMINISTER);
    places.activate(account, true);
  }
}
