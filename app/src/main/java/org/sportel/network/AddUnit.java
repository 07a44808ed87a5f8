package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Adds a department or administrative unit to the running transaction's tenant. */
@Component
public final class AddUnit {
  private final Units units;
  private final Ids ids;
  private final Journal journal;
  private final Authority authority;

  AddUnit(Units units, Ids ids, Journal journal, Authority authority) {
    this.units = units;
    this.ids = ids;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Adds it.
   *
   * @throws NetworkRefusal UNIT_CODE_TAKEN, or UNIT_UNKNOWN when the unit above does not exist
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public UnitId add(NewUnit unit) {
    authority.require(Power.ADMINISTER);
    unit.parent().ifPresent(units::get);
    if (units.byCode(unit.code()).isPresent()) {
      throw new NetworkRefusal(NetworkRefusal.Reason.UNIT_CODE_TAKEN, unit.code());
    }
    var id = new UnitId(ids.next());
    units.add(new Unit(id, unit.parent(), unit.code(), unit.kind(), unit.name(), unit.contact()));
    journal.record(new NetworkEvent.UnitAdded(id.value(), unit.code()));
    return id;
  }
}
