package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * A numbered desk in a centre.
 *
 * @param unit the unit that works there, where only one does
 */
public record Counter(CounterId id, int number, LocalText name, Optional<UnitId> unit) {}
