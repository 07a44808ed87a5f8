package org.sportel.visits.estimate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's stay in a queue, as it was.
 *
 * @param counter where they were called to
 * @param ended when serving ended; empty while it goes on, and where nobody was served
 * @param <Q> what tells queues apart
 * @param <C> what tells counters apart
 */
public record PastStay<Q, C>(
    Q queue, LocalDate day, Instant joined, Instant called, C counter, Optional<Instant> ended) {}
