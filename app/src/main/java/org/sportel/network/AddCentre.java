package org.sportel.network;

import java.util.List;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Adds a centre to the running transaction's tenant, without hours and counters at first. */
@Component
public final class AddCentre {
  private final Centres centres;
  private final Units units;
  private final Ids ids;
  private final Journal journal;
  private final Authority authority;

  AddCentre(Centres centres, Units units, Ids ids, Journal journal, Authority authority) {
    this.centres = centres;
    this.units = units;
    this.ids = ids;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Adds it.
   *
   * @throws NetworkRefusal CENTRE_CODE_TAKEN, or UNIT_UNKNOWN when its unit does not exist
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public CentreId add(NewCentre centre) {
    authority.require(Power.ADMINISTER);
    centre.unit().ifPresent(units::get);
    if (centres.byCode(centre.code()).isPresent()) {
      throw new NetworkRefusal(NetworkRefusal.Reason.CENTRE_CODE_TAKEN, centre.code());
    }
    var id = new CentreId(ids.next());
    centres.add(
        new Centre(
            id,
            centre.code(),
            centre.level(),
            centre.name(),
            centre.unit(),
            centre.address(),
            centre.point(),
            centre.contact(),
            OpeningHours.notGiven(),
            List.of()));
    journal.record(new NetworkEvent.CentreAdded(id.value(), centre.code(), centre.level()));
    return id;
  }
}
