package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * A department or administrative unit.
 *
 * @param code the tenant's own short name for it, unique within the tenant
 */
public record Unit(
    UnitId id, Optional<UnitId> parent, String code, Kind kind, LocalText name, Contact contact) {
  /** What kind of unit. */
  public enum Kind {
    /** A part of the administration. */
    DEPARTMENT,
    /** A former commune inside the municipality, with its own office. */
    ADMINISTRATIVE_UNIT
  }
}
