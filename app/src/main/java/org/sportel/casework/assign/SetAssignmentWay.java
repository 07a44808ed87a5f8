package org.sportel.casework.assign;

import org.sportel.casework.model.CaseRefusal;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Chooses how new tasks of a unit come to its people. */
@Component
public final class SetAssignmentWay {
  private final AssignmentWays ways;
  private final Units units;
  private final Authority authority;
  private final Journal journal;

  SetAssignmentWay(AssignmentWays ways, Units units, Authority authority, Journal journal) {
    this.ways = ways;
    this.units = units;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Chooses it for tasks that are opened from now on; those that are open stay where they are.
   *
   * @throws CaseRefusal NO_SUCH_UNIT
   * @throws org.sportel.platform.NotAllowed for whoever neither heads the unit nor administers
   */
  public void set(UnitId unit, AssignmentWay way) {
    if (!authority.may(Power.ADMINISTER)) {
      authority.require(Power.APPROVE_DECISIONS, unit.value());
    }
    if (units.find(unit).isEmpty()) {
      throw CaseRefusal.at("unit", CaseRefusal.Reason.NO_SUCH_UNIT);
    }
    ways.set(unit, way);
    journal.record(new AssignmentEvent.WaySet(unit.value(), way));
  }
}
