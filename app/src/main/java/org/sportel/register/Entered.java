package org.sportel.register;

import java.time.Instant;

/**
 * An entry as it was made.
 *
 * @param at when it was entered: never before the entry with the number before
 */
public record Entered(RegisterNumber number, Instant at) {}
