package org.sportel.casework.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/** What the journal keeps of absences: accounts and days. {@code subject} is the absence. */
public sealed interface AbsenceEvent extends Event {
  /** Somebody will be away. */
  record Noted(UUID subject, UUID account, Optional<UUID> deputy, LocalDate from, LocalDate until)
      implements AbsenceEvent {
    @Override
    public String type() {
      return "casework.absence-noted";
    }
  }

  /** It was taken back or ended early. */
  record Ended(UUID subject, UUID account) implements AbsenceEvent {
    @Override
    public String type() {
      return "casework.absence-ended";
    }
  }
}
