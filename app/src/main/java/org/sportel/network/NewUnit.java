package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/** A unit to be added, or the new contents of one; meanings as in {@link Unit}. */
public record NewUnit(
    String code, Unit.Kind kind, Optional<UnitId> parent, LocalText name, Contact contact) {}
