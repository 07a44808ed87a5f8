package org.sportel.visits.skills;

import java.util.List;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.Centre;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Finds the people who may serve at the counters of a centre, in a transaction. */
@Component
final class CentrePeople {
  private final StaffOfUnit staff;

  CentrePeople(StaffOfUnit staff) {
    this.staff = staff;
  }

  /** By office; a centre without a unit is served by whoever serves anywhere. */
  List<Staff> of(Centre centre) {
    return centre
        .unit()
        .map(unit -> staff.list(unit, Power.SERVE_COUNTER))
        .orElseGet(
            () ->
                staff.all().stream()
                    .filter(Staff::active)
                    .filter(one -> one.powers().contains(Power.SERVE_COUNTER))
                    .toList());
  }
}
