package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * The end of a service.
 *
 * @param from the first day on which it can no longer be begun
 * @param turnTo where people turn from then on; empty where nobody said
 * @param done whether the day has come
 * @param proposer who proposed it, while a second person must still approve it
 */
public record Retirement(
    LocalDate from,
    String reason,
    Optional<LocalText> turnTo,
    boolean done,
    Optional<UUID> proposer) {
  /** The same end once it has come. */
  Retirement come() {
    return new Retirement(from, reason, turnTo, true, Optional.empty());
  }

  /** The same end, approved, for a day that lies ahead. */
  Retirement approved() {
    return new Retirement(from, reason, turnTo, false, Optional.empty());
  }
}
