package org.sportel.identity;

import java.util.Set;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Changes what a person is charged with; it holds from their next click on. */
@Component
public final class ChangeDuties {
  private final Workplaces places;
  private final Authority authority;

  ChangeDuties(Workplaces places, Authority authority) {
    this.places = places;
    this.authority = authority;
  }

  /**
   * Replaces office and duties.
   *
   * @throws StaffRefusal STAFF_UNKNOWN, UNIT_UNKNOWN, NOT_AN_OPERATOR or LAST_ADMINISTRATOR
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void change(AccountId account, String office, Set<Assignment> duties) {
    authority.require(Power.ADMINISTER);
    places.change(account, office.strip(), duties);
  }
}
