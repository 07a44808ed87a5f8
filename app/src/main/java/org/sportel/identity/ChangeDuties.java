package org.sportel.identity;

import java.util.Set;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Changes what a person is charged with; it holds from their next click on. */
@Component
public final class ChangeDuties {
  private final Memberships places;
  private final Authority authority;
  private final Acting acting;

  ChangeDuties(Memberships places, Authority authority, Acting acting) {
    this.places = places;
    this.authority = authority;
    this.acting = acting;
  }

  /**
   * Replaces office and duties; nobody changes their own duties. Duties that reach far wait for a
   * second administrator.
   *
   * @return whether some wait
   * @throws StaffRefusal STAFF_UNKNOWN, OWN_DUTIES, UNIT_UNKNOWN, NOT_AN_OPERATOR, OUTSIDER_ONLY or
   *     LAST_ADMINISTRATOR
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public boolean change(AccountId account, String office, Set<Assignment> duties) {
    authority.require(Power.ADMINISTER);
    if (acting.now().id().equals(account.value()) && !places.get(account).duties().equals(duties)) {
      throw new StaffRefusal(StaffRefusal.Reason.OWN_DUTIES);
    }
    return places.change(account, office.strip(), duties);
  }
}
