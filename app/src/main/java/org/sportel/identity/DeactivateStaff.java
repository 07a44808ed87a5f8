package org.sportel.identity;

import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes away a person's place here; what they did stays under their office's name. */
@Component
public final class DeactivateStaff {
  private final Memberships places;
  private final Sessions sessions;
  private final Authority authority;

  DeactivateStaff(Memberships places, Sessions sessions, Authority authority) {
    this.places = places;
    this.sessions = sessions;
    this.authority = authority;
  }

  /**
   * Ends their open sign-ins at once. At home the account itself is closed for every tenant; of a
   * guest only the place here and the sign-ins that sit here.
   *
   * @throws StaffRefusal STAFF_UNKNOWN or LAST_ADMINISTRATOR
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void deactivate(AccountId account) {
    authority.require(Power.ADMINISTER);
    places.activate(account, false);
    if (places.get(account).home()) {
      sessions.endAll(account);
    } else {
      sessions.endAllHere(account);
    }
  }
}
