package org.sportel.complaints.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * That a complaint arrived and that whoever complains was told so, as the journal keeps it for
 * ever. {@code subject} is the complaint.
 */
public sealed interface ArrivalEvent extends Event {
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
      return 2;
    }

    @Override
    public String type() {
      return "complaints.filed";
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
