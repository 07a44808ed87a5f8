package org.sportel.visits.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of a ticket's life that has ended.
 *
 * @param entry the entry of the journal that ended it
 * @param from when it began; empty where it has no length, and where that was not kept
 * @param exact false where nobody said when it ended
 * @param keyed whether it was kept on paper and keyed in later
 */
record TicketInterval(
    UUID entry,
    UUID centre,
    UUID queue,
    Optional<UUID> counter,
    LocalDate day,
    Kind kind,
    Optional<Instant> from,
    Duration length,
    boolean exact,
    boolean keyed) {
  /** What the stretch was. */
  enum Kind {
    /** From the ticket, a return or a transfer to the call. */
    WAITING,
    /** At the counter. */
    SERVING,
    /** Called and not come; has no length. */
    MISSED,
    /** Gone without service; has no length. */
    LEFT
  }
}
