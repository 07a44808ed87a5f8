package org.sportel.identity;

import java.util.Optional;
import org.sportel.network.UnitId;

/**
 * A duty and where it holds.
 *
 * @param unit the unit with all units below it; empty is the whole tenant
 * @throws IllegalArgumentException for a unit with a duty that cannot be limited to one
 */
public record Assignment(Duty duty, Optional<UnitId> unit) {
  /** Checks the duty's reach. */
  public Assignment {
    if (unit.isPresent() && !duty.inUnits()) {
      throw new IllegalArgumentException(duty + " holds for the whole tenant");
    }
  }

  /** A duty in the whole tenant. */
  public static Assignment everywhere(Duty duty) {
    return new Assignment(duty, Optional.empty());
  }

  /** A duty in a unit and all units below it. */
  public static Assignment in(UnitId unit, Duty duty) {
    return new Assignment(duty, Optional.of(unit));
  }
}
