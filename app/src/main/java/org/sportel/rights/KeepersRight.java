package org.sportel.rights;

import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who may write down what an office offers and promises. */
@Component
public final class KeepersRight {
  private final Authority authority;
  private final Centres centres;

  KeepersRight(Authority authority, Centres centres) {
    this.authority = authority;
    this.centres = centres;
  }

  /**
   * Refuses who neither administers the tenant nor manages the centre that is meant.
   *
   * @param centre empty is the whole tenant, for who manages all its centres
   * @throws NotAllowed without either power there
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   */
  public void require(Optional<CentreId> centre) {
    if (centre.isPresent()) {
      CentreRight.require(authority, centres.get(centre.get()));
    } else if (!authority.may(Power.ADMINISTER) && !authority.places(Power.MANAGE_CENTRE).all()) {
      throw new NotAllowed();
    }
  }
}
