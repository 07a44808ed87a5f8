package org.sportel.visits.web;

import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.springframework.stereotype.Component;

/** Finds the centres whose waiting room the acting person may set up. */
@Component
public final class ManagedCentres {
  private final Centres centres;
  private final Authority authority;

  ManagedCentres(Centres centres, Authority authority) {
    this.centres = centres;
    this.authority = authority;
  }

  /**
   * A centre of the running transaction's tenant.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public Centre get(CentreId id) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    return centre;
  }
}
