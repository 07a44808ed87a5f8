package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * The end of a service.
 *
 * @param from the first day on which it can no longer be begun
 * @param turnTo where people turn from then on; empty where nobody said
 * @param done whether the day has come
 */
public record Retirement(LocalDate from, String reason, Optional<LocalText> turnTo, boolean done) {}
