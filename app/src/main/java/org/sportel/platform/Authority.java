package org.sportel.platform;

import java.util.Set;
import java.util.UUID;

/** What the acting person may do. Everything not given is denied. */
public interface Authority {
  /** The units in which the acting person holds a power. */
  Places places(Power power);

  /** Whether the acting person holds a power in any unit. */
  default boolean may(Power power) {
    return !places(power).none();
  }

  /**
   * Whether anybody who can sign in holds a power in the running transaction's tenant; where only
   * the acting person is known, whether they do.
   */
  default boolean anybody(Power power) {
    return may(power);
  }

  /**
   * Refuses who holds the power nowhere.
   *
   * @throws NotAllowed when the power is missing
   */
  default void require(Power power) {
    if (!may(power)) {
      throw new NotAllowed();
    }
  }

  /**
   * Refuses who does not hold the power in this unit.
   *
   * @throws NotAllowed when the power is missing there
   */
  default void require(Power power, UUID unit) {
    if (!places(power).covers(unit)) {
      throw new NotAllowed();
    }
  }

  /**
   * A set of units.
   *
   * @param all every unit of the tenant, now and later
   */
  record Places(boolean all, Set<UUID> units) {
    /** Copies the set. */
    public Places {
      units = Set.copyOf(units);
    }

    /** No unit at all. */
    public static Places nowhere() {
      return new Places(false, Set.of());
    }

    /** Every unit. */
    public static Places everywhere() {
      return new Places(true, Set.of());
    }

    /** Whether the unit is among them. */
    public boolean covers(UUID unit) {
      return all || units.contains(unit);
    }

    /** Whether there is no unit. */
    public boolean none() {
      return !all && units.isEmpty();
    }
  }
}
