package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;

/** Who may say when a centre is open. */
public final class CentreRight {
  private CentreRight() {}

  /**
   * Refuses who neither administers nor manages the centres of this one's unit; a centre without a
   * unit is for whoever manages all.
   *
   * @throws NotAllowed without either power there
   */
  public static void require(Authority authority, Centre centre) {
    if (!has(authority, centre)) {
      throw new NotAllowed();
    }
  }

  /** Whether the acting person has either power there. */
  public static boolean has(Authority authority, Centre centre) {
    var managed = authority.places(Power.MANAGE_CENTRE);
    return authority.may(Power.ADMINISTER)
        || managed.all()
        || centre.unit().filter(unit -> managed.covers(unit.value())).isPresent();
  }
}
