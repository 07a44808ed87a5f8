package org.sportel.visits.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CounterId;
import org.sportel.visits.model.TicketNumber;

/**
 * What stands on a paper ticket, in the centre's own time.
 *
 * @param called when they were called; empty where they left before
 * @param ended when serving ended; empty where they were not served
 */
public record PaperVisit(
    LocalDate day,
    TicketNumber number,
    List<ServiceCode> services,
    LocalTime came,
    Optional<LocalTime> called,
    Optional<LocalTime> ended,
    Optional<CounterId> counter,
    Outcome outcome) {
  /** Copies the services. */
  public PaperVisit {
    services = List.copyOf(services);
  }

  /** How it ended. */
  public enum Outcome {
    /** The person was served. */
    SERVED,
    /** The person was called and did not come. */
    MISSED,
    /** The person left before they were called. */
    LEFT
  }

  /** Whether the times are in their order and those are there that the outcome needs. */
  boolean inOrder() {
    boolean there =
        (outcome == Outcome.LEFT || called.isPresent())
            && (outcome != Outcome.SERVED || ended.isPresent());
    return there
        && called.filter(at -> at.isBefore(came)).isEmpty()
        && ended.filter(at -> at.isBefore(called.orElse(came))).isEmpty();
  }
}
