package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Changes a centre's name, level, address, place on the map, unit and contact. */
@Component
public final class ChangeCentre {
  private final Centres centres;
  private final Units units;
  private final Journal journal;
  private final Authority authority;

  ChangeCentre(Centres centres, Units units, Journal journal, Authority authority) {
    this.centres = centres;
    this.units = units;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Replaces what the centre says of itself; counters and hours stay.
   *
   * @throws NetworkRefusal CENTRE_UNKNOWN, CENTRE_CODE_TAKEN or UNIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void change(CentreId id, NewCentre centre) {
    authority.require(Power.ADMINISTER);
    var old = centres.get(id);
    centre.unit().ifPresent(units::get);
    if (centres.byCode(centre.code()).filter(other -> !other.id().equals(id)).isPresent()) {
      throw new NetworkRefusal(NetworkRefusal.Reason.CENTRE_CODE_TAKEN, centre.code());
    }
    centres.change(
        new Centre(
            id,
            centre.code(),
            centre.level(),
            centre.name(),
            centre.unit(),
            centre.address(),
            centre.point(),
            centre.contact(),
            old.hours(),
            old.counters()));
    journal.record(new NetworkEvent.CentreChanged(id.value(), centre.code()));
  }
}
