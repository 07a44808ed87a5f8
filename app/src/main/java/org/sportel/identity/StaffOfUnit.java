package org.sportel.identity;

import java.util.List;
import java.util.Optional;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who may do what in the running transaction's tenant. */
@Component
public final class StaffOfUnit {
  private final Duties duties;
  private final Units units;

  StaffOfUnit(Duties duties, Units units) {
    this.duties = duties;
    this.units = units;
  }

  /** The active people who hold a power in this unit, by office. */
  public List<Staff> list(UnitId unit, Power power) {
    var tree = units.tree();
    return duties.list().stream()
        .filter(Staff::active)
        .filter(staff -> Rights.of(staff.duties(), tree).in(power).covers(unit.value()))
        .toList();
  }

  /** Whether an active person holds a power in this unit. */
  public boolean may(AccountId account, UnitId unit, Power power) {
    return find(account)
        .filter(Staff::active)
        .filter(person -> Rights.of(person.duties(), units.tree()).in(power).covers(unit.value()))
        .isPresent();
  }

  /** Everybody with a place here, active or not, by office. */
  public List<Staff> all() {
    return duties.list();
  }

  /**
   * The person with this account, active or not.
   *
   * @throws StaffRefusal STAFF_UNKNOWN when they have no place here
   */
  public Staff get(AccountId account) {
    return find(account).orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN));
  }

  /** The person with this account, active or not, where they have a place here. */
  public Optional<Staff> find(AccountId account) {
    return duties.find(account);
  }
}
