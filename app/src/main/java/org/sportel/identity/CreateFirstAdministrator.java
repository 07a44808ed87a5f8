package org.sportel.identity;

import java.util.Set;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Makes the account that adds all others in a new tenant. */
@Component
public final class CreateFirstAdministrator {
  private final AddStaff addStaff;
  private final Memberships places;
  private final Authority authority;

  CreateFirstAdministrator(AddStaff addStaff, Memberships places, Authority authority) {
    this.addStaff = addStaff;
    this.places = places;
    this.authority = authority;
  }

  /**
   * Makes the administrator of the running transaction's tenant.
   *
   * @throws StaffRefusal ADMINISTRATOR_EXISTS when the tenant has one, or NAME_TAKEN
   * @throws org.sportel.platform.NotAllowed unless the program itself acts
   */
  public AddStaff.Added create(SignInName name, String office) {
    authority.require(Power.OPERATE_NETWORK);
    if (places.hasAdministrator()) {
      throw new StaffRefusal(StaffRefusal.Reason.ADMINISTRATOR_EXISTS);
    }
    var duties = Set.of(Assignment.everywhere(Duty.ADMINISTRATOR));
    return addStaff.add(new NewStaff(name, office, duties));
  }
}
