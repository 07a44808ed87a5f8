package org.sportel.complaints.box;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.subject.Subject;

/**
 * One emptying of a centre's suggestion box.
 *
 * @param emptiedOn from which day the time of its complaints counts
 * @param present who stood by
 * @param closedAt when its last slip had been typed
 */
public record BoxBatch(
    UUID id,
    UUID centre,
    LocalDate emptiedOn,
    String present,
    Instant openedAt,
    Optional<Instant> closedAt) {
  /** The word for a batch. */
  public static final String SUBJECT = "box-batch";

  /** Whether slips are still typed. */
  public boolean open() {
    return closedAt.isEmpty();
  }

  /** The batch as the access log names it. */
  public Subject subject() {
    return new Subject(SUBJECT, id);
  }
}
