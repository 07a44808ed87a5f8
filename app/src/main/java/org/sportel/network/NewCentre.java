package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/** A centre to be added, or the new contents of one; meanings as in {@link Centre}. */
public record NewCentre(
    String code,
    Centre.Level level,
    LocalText name,
    Optional<UnitId> unit,
    Optional<String> address,
    Optional<Point> point,
    Contact contact) {}
