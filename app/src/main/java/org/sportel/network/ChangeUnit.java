package org.sportel.network;

import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Changes a unit's name, kind, place in the tree and contact. */
@Component
public final class ChangeUnit {
  private final Units units;
  private final Journal journal;
  private final Authority authority;

  ChangeUnit(Units units, Journal journal, Authority authority) {
    this.units = units;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Replaces what the unit says of itself; what refers to it stays as it is.
   *
   * @throws NetworkRefusal UNIT_UNKNOWN, UNIT_CODE_TAKEN, or UNIT_BELOW_ITSELF when the unit above
   *     is the unit itself or lies below it
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void change(UnitId id, NewUnit unit) {
    authority.require(Power.ADMINISTER);
    units.get(id);
    unit.parent().ifPresent(parent -> checkParent(id, parent));
    if (units.byCode(unit.code()).filter(other -> !other.id().equals(id)).isPresent()) {
      throw new NetworkRefusal(NetworkRefusal.Reason.UNIT_CODE_TAKEN, unit.code());
    }
    units.change(
        new Unit(id, unit.parent(), unit.code(), unit.kind(), unit.name(), unit.contact()));
    journal.record(new NetworkEvent.UnitChanged(id.value(), unit.code()));
  }

  private void checkParent(UnitId id, UnitId parent) {
    units.get(parent);
    if (units.tree().withAllBelow(id).contains(parent)) {
      throw new NetworkRefusal(NetworkRefusal.Reason.UNIT_BELOW_ITSELF);
    }
  }
}
