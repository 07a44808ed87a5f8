package org.sportel.complaints.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/**
 * That a complaint arrived and that whoever complains was told so, as the journal keeps it for
 * ever. {@code subject} is the complaint.
 */
public sealed interface ArrivalEvent extends Event {
  /** {@link Filed} in the journal; the first version did not name the arrival. */
  EventType<Filed> FILED =
      EventType.of("complaints.filed", 2, Filed.class).from(1, payload -> payload);

  /**
   * It has its number. The first version did not name the arrival, which was the same moment.
   *
   * @param receivedAt when it reached the office, before it was typed where it came by letter
   */
  record Filed(
      UUID subject,
      ComplaintFacts of,
      String number,
      Instant dueAt,
      boolean urgent,
      Optional<Instant> receivedAt)
      implements ArrivalEvent {
    @Override
    public Optional<Instant> happenedAt() {
      return receivedAt;
    }

    @Override
    public int version() {
      return FILED.version();
    }

    @Override
    public String type() {
      return FILED.name();
    }
  }

  /** The complainant was told the number, and by when there is an answer. */
  record Acknowledged(UUID subject, ComplaintFacts of) implements ArrivalEvent {
    @Override
    public String type() {
      return "complaints.acknowledged";
    }
  }
}
