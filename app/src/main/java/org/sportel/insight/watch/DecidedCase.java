package org.sportel.insight.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * A decided case as the facts know it.
 *
 * @param number its register number
 * @param service the code of its service
 */
public record DecidedCase(
    UUID id, String number, String service, Instant received, Instant decided) {}
