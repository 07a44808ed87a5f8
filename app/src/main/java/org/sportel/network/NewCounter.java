package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/** A counter to be added; meanings as in {@link Counter}. */
public record NewCounter(int number, LocalText name, Optional<UnitId> unit) {}
