package org.sportel.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceDeadline;

/**
 * A time in which a case waits for somebody.
 *
 * @param reason {@code CORRECTION}, {@code OPINION}, {@code MESSAGE}, {@code STOPPED}, {@value
 *     #REQUEST}, or the code for which a model stopped the deadline
 * @param to when it was over; empty while it lasts
 * @param endsOn until when the answer is expected; empty when nothing was said
 * @param then what follows when nothing comes in time, {@code NONE} where the office decides how to
 *     go on; empty where that is not known
 */
public record CasePause(
    String reason,
    WaitOwner owner,
    Instant from,
    Optional<Instant> to,
    Optional<LocalDate> endsOn,
    Optional<ServiceDeadline.Expiry> then) {
  /** The case waits for the answer of another body, and an official said that it stands. */
  public static final String REQUEST = "REQUEST";

  /** Whether the unit's own work stands meanwhile. */
  boolean stands() {
    return reason.equals(REQUEST);
  }

  /** Whether it goes on at a moment. */
  boolean covers(Instant moment) {
    return !moment.isBefore(from) && to.filter(end -> !moment.isBefore(end)).isEmpty();
  }
}
