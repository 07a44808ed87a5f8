package org.sportel.complaints.box;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to a batch of the suggestion box; {@code subject} is the batch. Never words. */
public sealed interface BoxEvent extends Event {
  /** The box was emptied. */
  record Opened(UUID subject, UUID centre, LocalDate emptiedOn) implements BoxEvent {
    @Override
    public String type() {
      return "complaints.box-opened";
    }
  }

  /** A slip was typed. */
  record SlipTyped(UUID subject, UUID centre, SlipKind kind) implements BoxEvent {
    @Override
    public String type() {
      return "complaints.box-slip-typed";
    }
  }

  /** The last slip was typed. */
  record Closed(UUID subject, UUID centre, int slips) implements BoxEvent {
    @Override
    public String type() {
      return "complaints.box-closed";
    }
  }
}
